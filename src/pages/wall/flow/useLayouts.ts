import { useEffect, useMemo, useState } from "react";
import { flushSync } from "react-dom";
import { useLanguage } from "../../../text/LanguageContext.ts";
import type { Layout } from "./chooseLayout.ts";
import type { Size } from "./layOut.ts";

/** A window that is drawn larger and smaller passes through many sizes. */
const MOST_SIZES = 30;

/** The layouts of one place of the rotation by the room there was: nothing is measured twice. */
export class Layouts {
  readonly #bySize = new Map<string, Layout>();

  get(size: Size): Layout | null {
    return this.#bySize.get(keyOf(size)) ?? null;
  }

  set(size: Size, layout: Layout): void {
    if (this.#bySize.size >= MOST_SIZES) this.#bySize.clear();
    this.#bySize.set(keyOf(size), layout);
  }
}

function keyOf({ width, height, em }: Size): string {
  return `${width} ${height} ${em}`;
}

/**
 * The layouts of each place of a rotation. Other figures, views, words and letters are measured afresh. `isCorrected`
 * where some figures may be marked as corrected.
 */
export function useLayouts(
  figures: object,
  entries: readonly unknown[],
  isCorrected: boolean,
): readonly Layouts[] {
  const language = useLanguage();
  const [changes, setChanges] = useState(0);
  useEffect(() => {
    // At once: in between, what was laid out in other letters would be seen cut.
    const again = () => flushSync(() => setChanges((times) => times + 1));
    document.fonts.addEventListener("loadingdone", again);
    // The marks of corrections come later than the words beside them, or not at all.
    if (isCorrected)
      import("../../../components/corrections/CorrectionMark.tsx").then(again, () => undefined);
    return () => document.fonts.removeEventListener("loadingdone", again);
  }, [isCorrected]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is measured depends on figures, words and letters.
  return useMemo(() => entries.map(() => new Layouts()), [figures, entries, language, changes]);
}
