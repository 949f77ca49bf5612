/** The file's columns for those columns of the worklist whose cells show more than one value. */

import { mismatchesOf } from "../../../agreement/contradictions/findContradictions.ts";
import { economyRows } from "../../../agreement/economy/rows.ts";
import { isShortfallUnknown } from "../../../agreement/economy/state.ts";
import { notMetSince } from "../../../agreement/effort/standing.ts";
import type { FollowUp } from "../../../agreement/followUp.ts";
import type { Initiative } from "../../../agreement/format/schema.ts";
import { excerptOf } from "../../../agreement/search/excerpt.ts";
import { shortfallWords } from "../../../components/money/shortfallWords.ts";
import { numberedName } from "../../../export/numberedName.ts";
import type { TableColumn } from "../../../export/table.ts";
import { exportFilesText } from "../../../text/exportFiles.ts";
import { initiativesText } from "../../../text/initiatives.ts";
import type { Language } from "../../../text/messages.ts";
import { moneyText } from "../../../text/money.ts";
import { questionsText } from "../../../text/questions.ts";

type Column = TableColumn<Initiative>;

/** A column of words. */
export function textColumn(header: string, value: (initiative: Initiative) => string | null): Column {
  return { header, kind: "text", value };
}

/** The initiative's name, what it says of the words searched, if any were, and how many things about it do not fit together. */
export function initiativeInFile(followUp: FollowUp, query: string, language: Language): readonly Column[] {
  const excerpt = textColumn(exportFilesText[language].found, (initiative) => {
    const found = excerptOf(initiative, query);
    return found && `${found.isCutBefore ? "… " : ""}${found.text}${found.isCutAfter ? " …" : ""}`;
  });
  return [
    textColumn(initiativesText[language].columns.initiative, numberedName),
    ...(query === "" ? [] : [excerpt]),
    {
      header: questionsText[language].contradictions.title,
      kind: "count",
      value: (initiative) => mismatchesOf(followUp, initiative).length || null,
    },
  ];
}

/** The round since which an initiative is behind, and for how many rounds it has been. */
export function delayInFile(followUp: FollowUp, language: Language): readonly Column[] {
  return [
    textColumn(initiativesText[language].columns.delay, (initiative) => {
      const since = notMetSince(followUp, initiative);
      return since === null ? null : (followUp.rounds[since]?.label ?? null);
    }),
    {
      header: exportFilesText[language].roundsBehind,
      kind: "count",
      value: (initiative) => {
        const since = notMetSince(followUp, initiative);
        return since === null ? null : followUp.rounds.length - since;
      },
    },
  ];
}

/** What is missing, as the list says it: one line a figure. */
export function missingWords(followUp: FollowUp, initiative: Initiative, language: Language): string | null {
  const money = moneyText[language];
  if (isShortfallUnknown(followUp, initiative)) return initiativesText[language].missingUnknown;
  const amounts = economyRows(followUp, [initiative]).flatMap(({ figure, deviation }) => {
    const missing = shortfallWords(deviation, language);
    const basis = figure.basis === null ? "" : `, ${money.bases[figure.basis]}`;
    return missing === null ? [] : `${missing} ${money.measures[figure.measure]}${basis}`;
  });
  return amounts.join("\n") || null;
}
