import { contradictionsOf } from "../../agreement/contradictions/findContradictions.ts";
import { economyRows } from "../../agreement/economy/rows.ts";
import { economyState } from "../../agreement/economy/state.ts";
import { changeBetween } from "../../agreement/effort/change.ts";
import { ratingKey } from "../../agreement/effort/counts.ts";
import { notMetSince, standingOf } from "../../agreement/effort/standing.ts";
import { comparedRounds } from "../../agreement/filter/comparedRounds.ts";
import { type FollowUp, milestonesOf } from "../../agreement/followUp.ts";
import type { Initiative } from "../../agreement/format/schema.ts";
import { excerptOf } from "../../agreement/search/excerpt.ts";
import { numberedName } from "../../export/numberedName.ts";
import { column, type TableColumn } from "../../export/table.ts";
import type { WorklistColumn } from "../../links/screens.ts";
import type { WorklistValues } from "../../links/worklist.ts";
import { exportText } from "../../text/export.ts";
import { formatList, formatMillionsRange } from "../../text/format.ts";
import { initiativesText } from "../../text/initiatives.ts";
import type { Language } from "../../text/messages.ts";
import { moneyText } from "../../text/money.ts";
import { questionsText } from "../../text/questions.ts";
import { rulesText } from "../../text/rules.ts";
import { smileyText } from "../../text/smiley.ts";
import type { WorklistRow } from "./exportWorklist.ts";
import { groupName } from "./groupName.ts";
import { missingColumns } from "./missingColumns.ts";

interface Context {
  readonly followUp: FollowUp;
  readonly language: Language;
  readonly values: WorklistValues;
  readonly rows: readonly WorklistRow[];
}

type Columns = readonly TableColumn<WorklistRow>[];

/** Each column of the screen as the columns of a file: what a cell shows in several ways stands in several. */
export function worklistColumns(context: Context): Readonly<Record<WorklistColumn, Columns>> {
  const { followUp, language, values, rows } = context;
  const t = initiativesText[language];
  const rules = rulesText[language];
  const money = moneyText[language];
  const smileys = smileyText[language].name;
  const { from, to } = comparedRounds(followUp, values);
  const label = (round: number) => followUp.rounds[round]?.label ?? "";
  const text = (header: string, value: (initiative: Initiative) => string | null) => ({
    header,
    kind: "text" as const,
    value: ({ initiative }: WorklistRow) => value(initiative),
  });
  const names = (header: string, list: (initiative: Initiative) => readonly string[]) =>
    text(header, (initiative) => formatList(list(initiative), language) || null);
  return {
    initiative: initiativeColumns(context),
    theme: [text(t.columns.theme, ({ theme }) => groupName(followUp, "theme", theme))],
    centre: [names(t.columns.centre, ({ responsible }) => responsible)],
    rounds: followUp.rounds.map((round, index) =>
      text(
        round.label,
        (initiative) => smileys[ratingKey(milestonesOf(followUp, initiative)[index]?.smiley ?? null)],
      ),
    ),
    standing: [text(t.columns.standing, (initiative) => rules.standings[standingOf(followUp, initiative)])],
    delay: delayColumns(context),
    change: [
      text(
        `${t.columns.change} (${t.changeBetween(label(from), label(to))})`,
        (initiative) => rules.changes[changeBetween(followUp, initiative, from, to)],
      ),
    ],
    economy: [
      text(t.columns.economy, (initiative) => money.states[economyState(followUp, initiative)]),
      text(
        exportText[language].smiley(t.columns.economy),
        ({ economy }) => smileys[ratingKey(economy?.smiley ?? null)],
      ),
    ],
    missing: [
      text(t.columns.missing, (initiative) => missingWords(followUp, initiative, language)),
      ...missingColumns(followUp, language, rows, ({ initiative }) => [initiative]),
    ],
    contributors: [names(t.columns.contributors, ({ contributors }) => contributors)],
    funding: [names(t.columns.funding, ({ funding }) => funding)],
  };
}

/** The initiative with what stands beside its name: how many contradictions, and what it says of what was searched. */
function initiativeColumns({ followUp, language, values }: Context): Columns {
  const query = values.query.trim();
  const own = column<WorklistRow>;
  const excerpt = own(exportText[language].found, "text", ({ initiative }) => {
    const found = excerptOf(initiative, query);
    return found && `${found.isCutBefore ? "… " : ""}${found.text}${found.isCutAfter ? " …" : ""}`;
  });
  return [
    own(initiativesText[language].columns.initiative, "text", ({ initiative }) => numberedName(initiative)),
    ...(query === "" ? [] : [excerpt]),
    own(
      questionsText[language].contradictions.title,
      "count",
      ({ initiative }) => contradictionsOf(followUp, initiative).length || null,
    ),
  ];
}

function delayColumns({ followUp, language }: Context): Columns {
  const { delay } = initiativesText[language].columns;
  return [
    {
      header: delay,
      kind: "text",
      value: ({ initiative }) => {
        const since = notMetSince(followUp, initiative);
        return since === null ? null : (followUp.rounds[since]?.label ?? null);
      },
    },
    {
      header: exportText[language].roundsBehind,
      kind: "count",
      value: ({ initiative }) => {
        const since = notMetSince(followUp, initiative);
        return since === null ? null : followUp.rounds.length - since;
      },
    },
  ];
}

/** What is missing, as the list says it. */
function missingWords(followUp: FollowUp, initiative: Initiative, language: Language): string | null {
  const money = moneyText[language];
  const state = economyState(followUp, initiative);
  if (state === "not-kept" || state === "unknown") return initiativesText[language].missingUnknown;
  const amounts = economyRows(followUp, [initiative]).flatMap(({ figure, deviation }) =>
    deviation === null || deviation.max <= 0
      ? []
      : `${formatMillionsRange(deviation, language)} ${money.measures[figure.measure]}${
          figure.basis === null ? "" : `, ${money.bases[figure.basis]}`
        }`,
  );
  return amounts.join("\n") || null;
}
