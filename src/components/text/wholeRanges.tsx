import type { ReactNode } from "react";
import styles from "./text.module.css";

/**
 * A range of years, amounts or numbers by a dash: browsers break a line behind it, and no dash of Unicode and no space forbids that. It
 * is looked for once in each number, however many digits that has.
 */
const RANGE = /((?<![\d.,])\d[\d.,]*(?:[-–—]|\u00a0[-–—]\u00a0)\d[\d.,]*)/u;

/** A text, letter by letter the same, with each range on one line: `1–3 mio. kr.`. Without a range it is the text alone. */
export function wholeRanges(text: string): ReactNode {
  const parts = text.split(RANGE);
  if (parts.length === 1) return text;
  // Every second part is a range.
  return parts.map((part, place) =>
    place % 2 === 1 ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a text never move.
      <span key={place} className={styles["whole"]}>
        {part}
      </span>
    ) : (
      part
    ),
  );
}
