import { useId } from "react";
import type { RatingKey } from "../../agreement/effort/counts.ts";
import { isSmiley } from "../../agreement/effort/isSmiley.ts";
import type { YearMetric } from "../../agreement/years/yearSteps.ts";
import { PartPatterns } from "../../components/bars/ReachedBar.tsx";
import { Smiley } from "../../components/smiley/Smiley.tsx";
import { followUpsText } from "../../text/followUps.ts";
import { useText } from "../../text/LanguageContext.ts";
import { moneyText } from "../../text/money.ts";
import { smileyText } from "../../text/smiley.ts";
import { yearsText } from "../../text/years.ts";
import { fillOf } from "./fillOf.ts";
import chart from "./yearChart.module.css";
import type { YearPart } from "./yearParts.ts";
import styles from "./years.module.css";

interface YearKeyProps {
  readonly metric: YearMetric;
  readonly parts: readonly YearPart[];
}

/** What the parts of a column are, from the bottom up. */
export function YearKey({ metric, parts }: YearKeyProps) {
  const id = useId();
  const wordsOf = usePartWords();
  return (
    <ul className={styles["key"]}>
      {parts.map((part) => (
        <li key={part}>
          <svg className={chart["swatch"]} aria-hidden="true">
            <PartPatterns prefix={id} />
            <rect {...fillOf(part, id)} width="100%" height="100%" />
          </svg>
          {metric === "results" && isRating(part) && (
            <Smiley rating={part === "none" ? null : part} size="s" silent />
          )}
          {wordsOf(part)}
        </li>
      ))}
    </ul>
  );
}

function isRating(part: YearPart): part is RatingKey {
  return isSmiley(part) || part === "none";
}

function usePartWords(): (part: YearPart) => string {
  const t = useText(yearsText);
  const { name: smileys } = useText(smileyText);
  const { documented, bySmiley } = useText(followUpsText);
  const money = useText(moneyText);
  return (part) => {
    switch (part) {
      case "glad":
      case "neutral":
      case "sur":
        return `${smileys[part]}: ${t.meaning[part]}`;
      case "none":
        return t.unrated;
      case "delayed":
        return t.delayed;
      case "others":
        return t.others;
      case "documented":
        return documented;
      case "by-smiley":
        return bySmiley;
      case "uncertain":
        return t.uncertain;
      case "unknown":
        return t.unknownPart;
      case "missing":
        return money.deviation;
    }
  };
}
