import { countSmileys } from "../../../agreement/effort/counts.ts";
import { countDelayed, DEFAULT_DELAY_RULE } from "../../../agreement/effort/delay.ts";
import { ratingAt } from "../../../agreement/effort/ratings.ts";
import { comparedRounds } from "../../../agreement/filter/comparedRounds.ts";
import { missingSums } from "../../../agreement/filter/missingSums.ts";
import type { FollowUp } from "../../../agreement/followUp.ts";
import { CountMarks } from "../../../components/heatmap/CountMarks.tsx";
import { Sentence } from "../../../components/text/Sentence.tsx";
import type { WorklistGroup, WorklistValues } from "../../../links/worklist.ts";
import { formatCount } from "../../../text/format.ts";
import { initiativesText } from "../../../text/initiatives.ts";
import { useLanguage, useText } from "../../../text/LanguageContext.ts";
import { DOCUMENT_LANGUAGE } from "../../../text/messages.ts";
import { worklistColumnsText } from "../../../text/worklistColumns.ts";
import { groupName } from "../columns/groupName.ts";
import styles from "../initiatives.module.css";
import { MissingSum } from "./MissingSum.tsx";

interface GroupHeadingProps {
  readonly followUp: FollowUp;
  readonly group: WorklistGroup;
  readonly values: WorklistValues;
}

/** A theme or centre with what its rows add up to: how many, how many delayed, their smileys, what is missing. */
export function GroupHeading({ followUp, group, values }: GroupHeadingProps) {
  const t = useText(initiativesText);
  const { nobody } = useText(worklistColumnsText);
  const language = useLanguage();
  const { initiatives } = group;
  const rule = values.delay === "off" ? DEFAULT_DELAY_RULE : values.delay;
  const delayed = countDelayed(followUp, initiatives, rule);
  const { to } = comparedRounds(followUp, values);
  const counts = countSmileys(initiatives.map((initiative) => ratingAt(followUp, initiative, to)));
  const missing = missingSums(followUp, initiatives).totals;
  const name = groupName(followUp, values.grouping, group.id);
  const round = followUp.rounds[to]?.label ?? "";
  return (
    <>
      {name === null ? nobody : <bdi lang={DOCUMENT_LANGUAGE}>{name}</bdi>}
      <span className={styles["subtotal"]}>
        <span>
          {t.group.count(formatCount(initiatives.length, language))},{" "}
          {delayed === null ? t.group.nothingKnown : t.group.delayed(formatCount(delayed, language))}
        </span>
        <span className={styles["smileys"]}>
          <Sentence names={[round]}>{t.group.smileys(round)}</Sentence> <CountMarks counts={counts} />
        </span>
        {missing.map((total) => (
          <MissingSum key={`${total.measure} ${total.basis} ${total.year}`} total={total} totals={missing} />
        ))}
      </span>
    </>
  );
}
