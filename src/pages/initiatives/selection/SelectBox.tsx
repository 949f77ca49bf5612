import { use } from "react";
import type { Initiative } from "../../../agreement/format/schema.ts";
import { initiativesText } from "../../../text/initiatives.ts";
import { useText } from "../../../text/LanguageContext.ts";
import { numberedName } from "../../../text/numberedName.ts";
import { SelectionContext } from "./SelectionContext.ts";
import styles from "./selection.module.css";

/** The room that a box takes. */
export function SelectBoxRoom() {
  return <span className={styles["box"]} />;
}

/** Ticks an initiative off, so that the list says what those ticked off are short of. */
export function SelectBox({ initiative }: { readonly initiative: Initiative }) {
  const t = useText(initiativesText).selection;
  const selection = use(SelectionContext);
  if (selection === null) return null;
  const { id } = initiative;
  return (
    <input
      type="checkbox"
      autoComplete="off"
      className={styles["box"]}
      aria-label={t.tick(numberedName(initiative))}
      checked={selection.ids.has(id)}
      onChange={() => selection.toggle(id)}
      data-print="no"
    />
  );
}
