import { economyRows } from "../../../agreement/economy/rows.ts";
import { totalsOf } from "../../../agreement/economy/totals.ts";
import { countSmileys } from "../../../agreement/effort/counts.ts";
import { countDelayed, DEFAULT_DELAY_RULE } from "../../../agreement/effort/delay.ts";
import { ratingAt } from "../../../agreement/effort/ratings.ts";
import { comparedRounds } from "../../../agreement/filter/comparedRounds.ts";
import type { FollowUp } from "../../../agreement/followUp.ts";
import { CountMarks } from "../../../components/heatmap/CountMarks.tsx";
import { shortfallWords } from "../../../components/money/shortfallWords.ts";
import { Sentence } from "../../../components/text/Sentence.tsx";
import type { WorklistGroup, WorklistValues } from "../../../links/worklist.ts";
import { formatCount } from "../../../text/format.ts";
import { initiativesText } from "../../../text/initiatives.ts";
import { useLanguage, useText } from "../../../text/LanguageContext.ts";
import { DOCUMENT_LANGUAGE } from "../../../text/messages.ts";
import { moneyText } from "../../../text/money.ts";
import { groupName } from "../columns/groupName.ts";
import styles from "../initiatives.module.css";

interface GroupHeadingProps {
  readonly followUp: FollowUp;
  readonly group: WorklistGroup;
  readonly values: WorklistValues;
}

/** A theme or centre with what its rows add up to: how many, how many delayed, their smileys, what is missing. */
export function GroupHeading({ followUp, group, values }: GroupHeadingProps) {
  const t = useText(initiativesText);
  const money = useText(moneyText);
  const language = useLanguage();
  const { initiatives } = group;
  const rule = values.delay === "off" ? DEFAULT_DELAY_RULE : values.delay;
  const delayed = countDelayed(followUp, initiatives, rule);
  const { to } = comparedRounds(followUp, values);
  const counts = countSmileys(initiatives.map((initiative) => ratingAt(followUp, initiative, to)));
  // Amounts of one measure, basis and year only: the totals keep the others apart.
  const missing = totalsOf(economyRows(followUp, initiatives)).filter((total) => total.missing.max > 0);
  const name = groupName(followUp, values.grouping, group.id);
  const round = followUp.rounds[to]?.label ?? "";
  return (
    <>
      {name === null ? t.nobody : <bdi lang={DOCUMENT_LANGUAGE}>{name}</bdi>}
      <span className={styles["subtotal"]}>
        <span>
          {t.group.count(formatCount(initiatives.length, language))},{" "}
          {delayed === null ? t.group.nothingKnown : t.group.delayed(formatCount(delayed, language))}
        </span>
        <span className={styles["smileys"]}>
          <Sentence names={[round]}>{t.group.smileys(round)}</Sentence> <CountMarks counts={counts} />
        </span>
        {missing.map((total) => (
          <span key={`${total.measure} ${total.basis} ${total.year}`}>
            {t.sums.missing(
              [money.measures[total.measure], total.year, money.bases[total.basis]].filter(Boolean).join(" "),
              shortfallWords(total.missing, language) ?? "",
            )}
          </span>
        ))}
      </span>
    </>
  );
}
