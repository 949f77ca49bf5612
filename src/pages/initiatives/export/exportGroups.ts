import { countSmileys, RATING_KEYS } from "../../../agreement/effort/counts.ts";
import { countDelayed, DEFAULT_DELAY_RULE } from "../../../agreement/effort/delay.ts";
import { ratingAt } from "../../../agreement/effort/ratings.ts";
import { comparedRounds } from "../../../agreement/filter/comparedRounds.ts";
import type { FollowUp } from "../../../agreement/followUp.ts";
import { type ExportTable, type TableColumn, tableOf } from "../../../export/table.ts";
import type { WorklistGroup, WorklistValues } from "../../../links/worklist.ts";
import { initiativesText } from "../../../text/initiatives.ts";
import type { Language } from "../../../text/messages.ts";
import { smileyText } from "../../../text/smiley.ts";
import { worklistColumnsText } from "../../../text/worklistColumns.ts";
import { groupName } from "../columns/groupName.ts";
import { missingColumns } from "../columns/missingColumns.ts";

/** The rows that the worklist shows, in their groups. */
export interface ShownGroups {
  readonly values: WorklistValues;
  readonly groups: readonly WorklistGroup[];
}

/** The subtotals of the groups' headings. A centre's are in full, so those of several are not to be added. */
export function groupTable(
  followUp: FollowUp,
  { values, groups }: ShownGroups,
  language: Language,
): ExportTable {
  const t = initiativesText[language];
  const smileys = smileyText[language].name;
  const rule = values.delay === "off" ? DEFAULT_DELAY_RULE : values.delay;
  const { to } = comparedRounds(followUp, values);
  const round = followUp.rounds[to]?.label ?? "";
  const columns: readonly TableColumn<WorklistGroup>[] = [
    {
      header: t.layout.groups[values.grouping],
      kind: "text",
      value: ({ id }) => groupName(followUp, values.grouping, id) ?? worklistColumnsText[language].nobody,
    },
    { header: t.title, kind: "count", value: ({ initiatives }) => initiatives.length },
    {
      header: t.onlyDelayed,
      kind: "count",
      // Blank where nobody knows.
      value: ({ initiatives }) => countDelayed(followUp, initiatives, rule),
    },
    ...RATING_KEYS.map((key) => ({
      header: t.at(smileys[key], round),
      kind: "count" as const,
      value: ({ initiatives }: WorklistGroup) =>
        countSmileys(initiatives.map((initiative) => ratingAt(followUp, initiative, to)))[key],
    })),
    ...missingColumns(followUp, language, groups, ({ initiatives }) => initiatives),
  ];
  return tableOf(t.layout.groups[values.grouping], columns, groups);
}
