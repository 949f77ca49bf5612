import { type ReactNode, useState } from "react";
import { keepFocusPlace } from "../../device/keepFocusPlace.ts";
import { usePrinting } from "../../device/paper.ts";
import { controlsText } from "../../text/controls.ts";
import { formatCount } from "../../text/format.ts";
import { useLanguage, useText } from "../../text/LanguageContext.ts";
import styles from "./controls.module.css";

/**
 * The first items of a list that may hold thousands, and the button that shows the others; no button where there are none. On
 * paper all stand: nobody can press it there.
 */
export function useFirst<T>(
  items: readonly T[],
  first: number,
): { readonly listed: readonly T[]; readonly more: ReactNode } {
  const t = useText(controlsText);
  const language = useLanguage();
  const [all, setAll] = useState(false);
  const isPaper = usePrinting();
  if (all || isPaper || items.length <= first) return { listed: items, more: null };
  return {
    listed: items.slice(0, first),
    more: (
      <div>
        <button
          type="button"
          className={styles["button"]}
          onClick={(event) => keepFocusPlace(event.currentTarget, () => setAll(true))}
        >
          {t.showAll(formatCount(items.length, language))}
        </button>
      </div>
    ),
  };
}
