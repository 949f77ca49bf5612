import { countSmileys, RATING_KEYS } from "../../../agreement/effort/counts.ts";
import { countDelayed, DEFAULT_DELAY_RULE } from "../../../agreement/effort/delay.ts";
import { ratingAt } from "../../../agreement/effort/ratings.ts";
import { comparedRounds } from "../../../agreement/filter/comparedRounds.ts";
import type { FollowUp } from "../../../agreement/followUp.ts";
import { type ExportTable, type TableColumn, tableOf } from "../../../export/table.ts";
import type { WorklistGroup } from "../../../links/worklist.ts";
import { initiativesText } from "../../../text/initiatives.ts";
import type { Language } from "../../../text/messages.ts";
import { smileyText } from "../../../text/smiley.ts";
import { worklistColumnsText } from "../../../text/worklistColumns.ts";
import { groupName } from "../columns/groupName.ts";
import { missingColumns } from "../columns/missingColumns.ts";
import type { ShownWorklist } from "./shownWorklist.ts";

/** The subtotals of the groups' headings. A centre's are in full, so those of several are not to be added. */
export function groupTable(
  followUp: FollowUp,
  { values, groups }: Pick<ShownWorklist, "values" | "groups">,
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
