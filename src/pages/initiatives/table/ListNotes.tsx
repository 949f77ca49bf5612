import { memo, type RefObject, useMemo } from "react";
import { missingSums } from "../../../agreement/filter/missingSums.ts";
import { isQuickChoice } from "../../../agreement/filter/quickFilters.ts";
import type { FollowUp } from "../../../agreement/followUp.ts";
import { Chips } from "../../../components/filters/Chips.tsx";
import { QueryReading } from "../../../components/filters/QueryReading.tsx";
import { missingSumWords } from "../../../components/money/missingSumWords.ts";
import { RoomFor } from "../../../components/table/RoomFor.tsx";
import { useIsPainted } from "../../../device/useIsPainted.ts";
import { loadable, Nothing } from "../../../site/loadable.tsx";
import { formatCount } from "../../../text/format.ts";
import { initiativesText } from "../../../text/initiatives.ts";
import { useLanguage, useText } from "../../../text/LanguageContext.ts";
import { rulesText } from "../../../text/rules.ts";
import { ClearButton } from "../filters/ClearButton.tsx";
import { useActiveFilters } from "../filters/useActiveFilters.ts";
import page from "../initiatives.module.css";
import type { Worklist } from "../useWorklist.ts";
import styles from "./ListBar.module.css";
import { MissingSums } from "./MissingSums.tsx";

interface ListNotesProps {
  readonly shown: Worklist["counted"];
  readonly change: Worklist["change"];
  /** The id of the words that say what the rule of delay means. */
  readonly meaning: string;
  /** True while texts are read for what the reader has asked for since. */
  readonly isReading: boolean;
  /** For the element that says how an export went. */
  readonly outcome: RefObject<HTMLSpanElement | null>;
}

const LazySourceMentions = loadable(
  () => import("../filters/SourceMentions.tsx").then((module) => module.SourceMentions),
  Nothing,
);

/** What the list is short of, by what it is narrowed, and what that means: in room that is kept while filters come and go. */
export const ListNotes = memo(function ListNotes(props: ListNotesProps) {
  const { shown, change, meaning, isReading, outcome } = props;
  const t = useText(initiativesText);
  const rules = useText(rulesText);
  const isPainted = useIsPainted();
  const { followUp, values, initiatives } = shown;
  // Of several no line has the room.
  const [standing] = values.standings.length === 1 ? values.standings : [];
  return (
    <div className={styles["below"]}>
      <MissingSums followUp={followUp} initiatives={initiatives} />
      {initiatives.length < followUp.initiatives.length && <SumsRoom followUp={followUp} />}
      <div className={styles["notes"]} data-print="no">
        <span ref={outcome} />
        <ActiveFilters followUp={followUp} values={values} change={change} />
        {isReading ? <p role="status">{t.reading}</p> : null}
        <QueryReading query={values.query} />
        {isPainted && values.query.trim() !== "" && (
          <LazySourceMentions followUp={followUp} query={values.query} />
        )}
        {values.delay !== "off" && <p id={meaning}>{rules.delayRuleMeanings[values.delay]}</p>}
        {values.delay === "off" && standing !== undefined && (
          <p>{`${rules.standings[standing]}: ${rules.standingMeanings[standing]}`}</p>
        )}
        {values.sorting[0]?.key === "deviation" && <p>{t.deviationsFirst}</p>}
      </div>
    </div>
  );
});

/** Room for what all initiatives are short of. */
function SumsRoom({ followUp }: { readonly followUp: FollowUp }) {
  const t = useText(initiativesText).sums;
  const language = useLanguage();
  const { totals, unknown } = useMemo(() => missingSums(followUp, followUp.initiatives), [followUp]);
  const words = totals.map((total) => missingSumWords(total, totals, language).words);
  return (
    <div className={`${page["sums"]} ${styles["room"]}`} data-print="no">
      {words.map((each) => (
        <RoomFor key={each} words={each} />
      ))}
      {unknown > 0 && <RoomFor words={t.unknown(formatCount(unknown, language))} />}
    </div>
  );
}

interface ActiveFiltersProps extends Pick<Worklist, "values" | "change"> {
  readonly followUp: FollowUp;
}

/**
 * What the list is narrowed by, each removable, and all at once. What a control above the list shows and takes off by
 * itself is not said again: the search, the rule of delay, the quick filters.
 */
const ActiveFilters = memo(function ActiveFilters({ followUp, values, change }: ActiveFiltersProps) {
  const t = useText(initiativesText);
  const active = useActiveFilters(followUp, values, change);
  if (active.length === 0) return null;
  // Of which rounds a change or a smiley is, only the words here say.
  const ownRounds = values.round !== null || values.since !== null;
  const chips = active.filter(
    ({ key, choice }) =>
      key !== "delay" && key !== "query" && (ownRounds || !isQuickChoice(values, key, choice)),
  );
  return (
    <>
      {chips.length > 0 && <Chips label={t.active} chips={chips} />}
      <ClearButton change={change}>{t.clearAll}</ClearButton>
    </>
  );
});
