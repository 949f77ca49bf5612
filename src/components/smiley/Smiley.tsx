import { memo, type ReactElement } from "react";
import { type RatingKey, ratingKey } from "../../agreement/effort/counts.ts";
import type { Rating } from "../../agreement/effort/smiley.ts";
import { useText } from "../../text/LanguageContext.ts";
import { smileyText } from "../../text/smiley.ts";
import styles from "./Smiley.module.css";
import { SMILEY_MARKS } from "./smileyMarks.tsx";

interface SmileyProps {
  readonly rating: Rating;
  /** Follows the smiley's name in the accessible text: `Glad, 2. budgetopfølgning 2017`. */
  readonly about?: string;
  /** True where words beside it name the smiley: it is then hidden from screen readers. */
  readonly silent?: boolean;
  readonly size?: "s" | "m" | "l";
}

/** One smiley. Outline, mouth and colour differ, so that each of them suffices alone (grey print, colour-blindness). */
export const Smiley = memo(function Smiley(props: SmileyProps) {
  return drawSmiley(useText(smileyText).name, props);
});

/** The same without a component of its own: a list has hundreds. `names` are what the smileys are called; `key` is for several in a row. */
export function drawSmiley(
  names: Readonly<Record<RatingKey, string>>,
  { rating, about, silent = false, size = "m" }: SmileyProps,
  key?: string,
): ReactElement {
  const name = ratingKey(rating);
  const label = about === undefined ? names[name] : `${names[name]}, ${about}`;
  const className = `${styles["smiley"]} ${styles[name]} ${styles[size]}`;
  if (silent) {
    return (
      <svg key={key} className={className} viewBox="0 0 24 24" aria-hidden="true">
        {SMILEY_MARKS[name]}
      </svg>
    );
  }
  return (
    <svg key={key} className={className} viewBox="0 0 24 24" role="img" aria-label={label}>
      {SMILEY_MARKS[name]}
    </svg>
  );
}
