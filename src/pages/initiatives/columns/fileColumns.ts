/** The file's columns for those columns of the worklist whose cells show more than one value. */

import { mismatchesOf } from "../../../agreement/contradictions/findContradictions.ts";
import { economyRows } from "../../../agreement/economy/rows.ts";
import { isShortfallUnknown } from "../../../agreement/economy/state.ts";
import { economyVerdict } from "../../../agreement/economy/verdict.ts";
import { notMetSince, surSince } from "../../../agreement/effort/standing.ts";
import type { FollowUp } from "../../../agreement/followUp.ts";
import type { Initiative } from "../../../agreement/format/schema.ts";
import { type Reason, reasonsOf } from "../../../agreement/quotes/reasons.ts";
import { excerptOf } from "../../../agreement/search/excerpt.ts";
import { effortVerdict } from "../../../agreement/verdicts.ts";
import { shortfallWords } from "../../../components/money/shortfallWords.ts";
import { standingWords } from "../../../components/standing/verdictWords.ts";
import type { TableColumn } from "../../../export/table.ts";
import { excerptText } from "../../../text/excerptText.ts";
import { exportFilesText } from "../../../text/exportFiles.ts";
import type { Language } from "../../../text/messages.ts";
import { moneyText } from "../../../text/money.ts";
import { numberedName } from "../../../text/numberedName.ts";
import { questionsText } from "../../../text/questions.ts";
import { verdictsText } from "../../../text/verdicts.ts";
import { worklistColumnsText } from "../../../text/worklistColumns.ts";

type Column = TableColumn<Initiative>;

/** A column of words. */
export function textColumn(header: string, value: (initiative: Initiative) => string | null): Column {
  return { header, kind: "text", value };
}

/** The initiative's name, what it says of the words searched, if any were, and how many things about it do not fit together. */
export function initiativeInFile(followUp: FollowUp, query: string, language: Language): readonly Column[] {
  const excerpt = textColumn(exportFilesText[language].found, (initiative) => {
    const found = excerptOf(initiative, query);
    return found && excerptText(found);
  });
  return [
    textColumn(worklistColumnsText[language].columns.initiative, numberedName),
    ...(query === "" ? [] : [excerpt]),
    {
      header: questionsText[language].contradictions.title,
      kind: "count",
      value: (initiative) => mismatchesOf(followUp, initiative).length || null,
    },
  ];
}

/** The document's own reasons, the economy's apart, and the rounds that the effort's are from, a line each. */
export function reasonsInFile(followUp: FollowUp, language: Language): readonly Column[] {
  const t = exportFilesText[language];
  const { columns, goal, seeRound } = worklistColumnsText[language];
  const of = (initiative: Initiative, about: Reason["about"]) =>
    reasonsOf(followUp, initiative).filter((one) => one.about === about);
  const label = (round: number | null | undefined) =>
    round == null ? "" : (followUp.rounds[round]?.label ?? "");
  const place = ({ round, referredBy }: Reason) =>
    referredBy === undefined ? label(round) : `${label(referredBy)}: ${seeRound} ${label(round)}`;
  const wordsOf = ({ words, isGoal }: Reason) => (isGoal ? `${goal} ${words}` : words);
  return [
    textColumn(columns.reason, (initiative) => {
      const reasons = of(initiative, "effort");
      const named = (reason: Reason) => `${place(reason)}: ${wordsOf(reason)}`;
      return reasons.map(reasons.length === 1 ? wordsOf : named).join("\n") || null;
    }),
    textColumn(t.reasonRound, (initiative) => of(initiative, "effort").map(place).join("\n") || null),
    textColumn(t.economyReason, (initiative) => of(initiative, "economy")[0]?.words ?? null),
  ];
}

/** How the economy went, in a word. */
export function economyInFile(followUp: FollowUp, language: Language): Column {
  const t = verdictsText[language];
  return textColumn(t.economy, (initiative) => t.economyVerdicts[economyVerdict(followUp, initiative).name]);
}

/** Both verdicts: one never stands without the other. */
export function verdictsInFile(followUp: FollowUp, language: Language): readonly Column[] {
  const standing = (initiative: Initiative) =>
    standingWords(followUp, effortVerdict(followUp, initiative), language, "short");
  return [textColumn(verdictsText[language].effort, standing), economyInFile(followUp, language)];
}

/** The rounds since which an initiative is delayed and sur, and in how many rounds it was rated since. */
export function delayInFile(followUp: FollowUp, language: Language): readonly Column[] {
  const label = (round: number | null) => (round === null ? null : (followUp.rounds[round]?.label ?? null));
  const { delay } = worklistColumnsText[language].columns;
  const t = exportFilesText[language];
  return [
    textColumn(delay, (initiative) => label(notMetSince(followUp, initiative))),
    textColumn(t.surSince, (initiative) => label(surSince(followUp, initiative))),
    {
      header: t.ratedRoundsDelayed,
      kind: "count",
      value: (initiative) => effortVerdict(followUp, initiative).delayedRounds || null,
    },
  ];
}

/** What is missing, as the list says it: one line a figure. */
export function missingWords(followUp: FollowUp, initiative: Initiative, language: Language): string | null {
  const money = moneyText[language];
  if (isShortfallUnknown(followUp, initiative)) return worklistColumnsText[language].missingUnknown;
  const amounts = economyRows(followUp, [initiative]).flatMap(({ figure, deviation }) => {
    const missing = shortfallWords(deviation, language);
    const basis = figure.basis === null ? "" : `, ${money.bases[figure.basis]}`;
    return missing === null ? [] : `${missing} ${money.measures[figure.measure]}${basis}`;
  });
  // Whoever searches a column types plain spaces.
  return amounts.join("\n").replaceAll("\u00a0", " ") || null;
}
