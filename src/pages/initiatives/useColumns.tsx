import { useMemo } from "react";
import type { Agreement } from "../../agreement/agreement.ts";
import { changeBetween } from "../../agreement/change.ts";
import { economyRows } from "../../agreement/economy/rows.ts";
import { economyState } from "../../agreement/economy/state.ts";
import { latestRoundIndex } from "../../agreement/ratings.ts";
import type { Initiative } from "../../agreement/schema.ts";
import { notMetSince, standingOf } from "../../agreement/standing.ts";
import { Smiley } from "../../components/smiley/Smiley.tsx";
import type { DataColumn } from "../../components/table/DataTable.tsx";
import { Marked } from "../../components/text/Marked.tsx";
import { href } from "../../links/href.ts";
import { writeParameters } from "../../links/parameters.ts";
import { initiativesParameters } from "../../links/screens.ts";
import type { WorklistValues } from "../../links/worklist.ts";
import { formatList, formatMillionsRange } from "../../text/format.ts";
import { initiativesText } from "../../text/initiatives.ts";
import { useLanguage, useText } from "../../text/LanguageContext.ts";
import { moneyText } from "../../text/money.ts";
import { rulesText } from "../../text/rules.ts";
import { groupName } from "./groupName.ts";
import { HitExcerpt } from "./HitExcerpt.tsx";
import styles from "./initiatives.module.css";
import { RoundMarks } from "./RoundMarks.tsx";

/** The worklist's columns. The initiative links to its page with this very list, so that it can be walked there. */
export function useColumns(agreement: Agreement, values: WorklistValues): readonly DataColumn<Initiative>[] {
  const t = useText(initiativesText);
  const rules = useText(rulesText);
  const money = useText(moneyText);
  const language = useLanguage();
  return useMemo(() => {
    const search = writeParameters(initiativesParameters, values);
    const latest = latestRoundIndex(agreement);
    const to = values.runde === null ? latest : (agreement.roundIndex.get(values.runde) ?? latest);
    const from = values.siden === null ? to - 1 : (agreement.roundIndex.get(values.siden) ?? to - 1);
    const column = (
      id: keyof typeof t.columns,
      sortable: boolean,
      cell: DataColumn<Initiative>["cell"],
    ): DataColumn<Initiative> => ({ id, header: t.columns[id], sortable, cell });
    return [
      column("initiative", true, (initiative) => (
        <>
          <a href={href.initiative(agreement.followUp.id, initiative.id, search)}>
            {initiative.number !== null && `${initiative.number}. `}
            <Marked text={initiative.title} query={values.q} />
          </a>
          <HitExcerpt initiative={initiative} query={values.q} />
        </>
      )),
      column("theme", true, ({ theme }) => groupName(agreement, "theme", theme, "")),
      column("centre", true, ({ responsible }) => (
        <Marked text={formatList(responsible, language)} query={values.q} />
      )),
      column("rounds", false, (initiative) => <RoundMarks agreement={agreement} initiative={initiative} />),
      column("standing", true, (initiative) => rules.standings[standingOf(agreement, initiative)]),
      column("since", true, (initiative) => {
        const since = notMetSince(agreement, initiative);
        return since === null ? t.notDelayed : agreement.rounds[since]?.label;
      }),
      column("change", false, (initiative) => rules.changes[changeBetween(agreement, initiative, from, to)]),
      column("economy", true, (initiative) => (
        <span className={styles["economy"]}>
          <Smiley rating={initiative.economy?.smiley ?? null} about={t.columns.economy} size="s" />{" "}
          {money.states[economyState(agreement, initiative)]}
        </span>
      )),
      {
        ...column("missing", true, (initiative) => {
          const missing = economyRows(agreement, [initiative]).flatMap(({ deviation }) =>
            deviation !== null && deviation.max > 0 ? [formatMillionsRange(deviation, language)] : [],
          );
          return missing.length === 0 ? t.noAmount : missing.join(" / ");
        }),
        align: "end",
      },
      column("contributors", false, ({ contributors }) => (
        <Marked text={formatList(contributors, language)} query={values.q} />
      )),
      column("funding", false, ({ funding }) => formatList(funding, language)),
    ];
  }, [agreement, values, t, rules, money, language]);
}
