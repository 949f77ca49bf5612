import { partFill } from "../../components/bars/ReachedBar.tsx";
import styles from "./yearChart.module.css";
import type { YearPart } from "./yearParts.ts";

/** Parts that have a colour of their own here: the smileys' colours are for smileys alone. */
const OWN: Readonly<Partial<Record<YearPart, string | undefined>>> = {
  glad: styles["glad"],
  neutral: styles["neutral"],
  sur: styles["sur"],
  none: styles["rest"],
  delayed: styles["delayed"],
  others: styles["rest"],
  missing: styles["missing"],
};

/** The look of a part of a column, beside `PartPatterns` of the same prefix. */
export function fillOf(part: YearPart, prefix: string) {
  switch (part) {
    case "documented":
    case "uncertain":
    case "by-smiley":
    case "unknown":
      return partFill(part, prefix);
    default:
      return { className: OWN[part] };
  }
}
