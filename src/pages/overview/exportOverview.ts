import { comparedRatings, groupByChange, LISTED_CHANGES } from "../../agreement/effort/change.ts";
import {
  countByRound,
  countByThemeAndRound,
  metShare,
  RATING_KEYS,
  ratingKey,
  type SmileyCounts,
} from "../../agreement/effort/counts.ts";
import { milestonesOf } from "../../agreement/followUp.ts";
import type { Theme } from "../../agreement/format/schema.ts";
import { changeWord } from "../../components/standing/changeWords.ts";
import { currentAddress } from "../../device/addressBar.ts";
import { withAllDrawn } from "../../device/paper.ts";
import { committeeColumn } from "../../export/committeeColumn.ts";
import { correctedColumn } from "../../export/correctedColumn.ts";
import { type PictureFormat, pictureFile } from "../../export/picture/pictureFile.ts";
import type { ShownView } from "../../export/shownView.ts";
import { column, type ExportTable, tableOf } from "../../export/table.ts";
import { type ExportFile, type TableFormat, tableFile } from "../../export/tableFile.ts";
import { exportFilesText } from "../../text/exportFiles.ts";
import { formatList, formatShare } from "../../text/format.ts";
import { heatmapText } from "../../text/heatmap.ts";
import { numberedName } from "../../text/numberedName.ts";
import { smileyText } from "../../text/smiley.ts";
import { unionText } from "../../text/union.ts";
import { worklistColumnsText } from "../../text/worklistColumns.ts";
import type { Comparison } from "./useOverview.ts";

/** The parts of the overview that can be exported. */
export type OverviewPart =
  | { readonly kind: "committees" }
  | { readonly kind: "themes" }
  | { readonly kind: "initiatives" }
  | { readonly kind: "changes"; readonly comparison: Comparison };

/** The part's name in the names of files. */
const SCREENS = {
  committees: "udvalg",
  themes: "temaer",
  initiatives: "indsatser-og-runder",
  changes: "aendringer",
} as const;

/** A part of the overview as a table, or as the picture that stands in the section of its `menu`. */
export function exportOverview(
  format: TableFormat | PictureFormat,
  part: OverviewPart,
  menu: Element,
  shown: Omit<ShownView, "screen" | "link">,
): Promise<ExportFile> {
  const view = { ...shown, screen: `overblik-${SCREENS[part.kind]}`, link: currentAddress() };
  const section = menu.closest("section") ?? menu;
  if (format === "svg" || format === "png") {
    // The screen has one legend for both heatmaps: each picture gets it.
    const legend = document.querySelectorAll("[data-legend]");
    return withAllDrawn(() =>
      pictureFile(format, [...section.querySelectorAll("[role=grid], [data-key]"), ...legend], view),
    );
  }
  return tableFile(format, [tableFor(part, view)], view);
}

function tableFor(part: OverviewPart, view: ShownView): ExportTable {
  if (part.kind === "committees" || part.kind === "themes") return countTable(part.kind, view);
  return part.kind === "initiatives" ? initiativeTable(view) : changeTable(part.comparison, view);
}

/** Each round's share with its denominator, then its counts, a column each; all themes, or all committees, last. */
function countTable(by: "committees" | "themes", { followUp, language, title }: ShownView): ExportTable {
  const h = heatmapText[language];
  const smileys = smileyText[language].name;
  const { committees = [] } = followUp.union ?? {};
  const byTheme = countByThemeAndRound(followUp);
  const committeeOf = (theme: Theme) => committees.find((part) => part.themes.includes(theme))?.name ?? null;
  const rows = [
    ...(by === "themes"
      ? followUp.themes.map((theme) => ({
          committee: committeeOf(theme),
          name: numberedName(theme),
          counts: byTheme.get(theme.id) ?? [],
        }))
      : committees.map((part) => ({
          committee: part.name,
          name: part.name,
          counts: countByRound(followUp, part.initiatives),
        }))),
    { committee: null, name: h.wholeAgreement, counts: countByRound(followUp) },
  ];
  const themeColumn = column<(typeof rows)[number]>;
  const shareOf = (counts: SmileyCounts | undefined) => {
    if (counts === undefined) return null;
    const { met, rated } = metShare(counts);
    if (rated === 0) return h.nothingRated;
    const share = formatShare(met, rated, language);
    return share === null ? h.ofRated(met, rated) : `${share} (${h.ofRated(met, rated)})`;
  };
  return tableOf(
    title,
    [
      ...(committees.length > 0 && by === "themes"
        ? [themeColumn(unionText[language].committee, "text", ({ committee }) => committee)]
        : []),
      themeColumn(by === "themes" ? h.theme : unionText[language].committee, "text", ({ name }) => name),
      ...followUp.rounds.flatMap((round, index) => [
        themeColumn(`${round.label}: ${h.metrics.share}`, "text", ({ counts }) => shareOf(counts[index])),
        ...RATING_KEYS.map((key) =>
          themeColumn(
            `${round.label}: ${smileys[key]}`,
            "count",
            ({ counts }) => counts[index]?.[key] ?? null,
          ),
        ),
      ]),
    ],
    rows,
  );
}

/** Theme by theme as on screen, each round's smiley a column, the economy's last. */
function initiativeTable({ followUp, language, title }: ShownView): ExportTable {
  const h = heatmapText[language];
  const smileys = smileyText[language].name;
  const rows = followUp.themes.flatMap((theme) =>
    (followUp.initiativesByTheme.get(theme.id) ?? []).map((initiative) => ({ theme, initiative })),
  );
  const own = column<(typeof rows)[number]>;
  return tableOf(
    title,
    [
      ...committeeColumn<(typeof rows)[number]>(followUp, language, ({ initiative }) => initiative.id),
      own(h.theme, "text", ({ theme }) => numberedName(theme)),
      own(h.initiative, "text", ({ initiative }) => numberedName(initiative)),
      ...followUp.rounds.map((round, index) =>
        own(
          round.label,
          "text",
          ({ initiative }) => smileys[ratingKey(milestonesOf(followUp, initiative)[index]?.smiley ?? null)],
        ),
      ),
      own(h.economy, "text", ({ initiative }) => smileys[ratingKey(initiative.economy?.smiley ?? null)]),
      ...correctedColumn<(typeof rows)[number]>(followUp, language, ({ initiative }) => initiative),
    ],
    rows,
  );
}

/** The two smileys that each change is measured by; one from another round than its column's says which. */
function changeTable({ from, to }: Comparison, { followUp, language, title }: ShownView): ExportTable {
  const smileys = smileyText[language].name;
  const groups = groupByChange(followUp, from, to);
  const rows = LISTED_CHANGES.flatMap((change) =>
    groups[change].map((initiative) => ({ initiative, ...comparedRatings(followUp, initiative, from, to) })),
  );
  const own = column<(typeof rows)[number]>;
  const labelOf = (round: number) => followUp.rounds[round]?.label ?? "";
  const smileyAt = (side: "from" | "to", round: number) =>
    own(labelOf(round), "text", (row) => {
      const { rating, roundIndex } = row[side];
      const smiley = smileys[ratingKey(rating)];
      return roundIndex === round ? smiley : `${smiley} (${labelOf(roundIndex)})`;
    });
  return tableOf(
    title,
    [
      ...committeeColumn<(typeof rows)[number]>(followUp, language, ({ initiative }) => initiative.id),
      own(exportFilesText[language].overview.change, "text", ({ initiative }) =>
        changeWord(followUp, initiative, { from, to }, language),
      ),
      own(heatmapText[language].initiative, "text", ({ initiative }) => numberedName(initiative)),
      smileyAt("from", from),
      smileyAt("to", to),
      own(
        worklistColumnsText[language].columns.centre,
        "text",
        ({ initiative }) => formatList(initiative.responsible, language) || null,
      ),
      ...correctedColumn<(typeof rows)[number]>(followUp, language, ({ initiative }) => initiative),
    ],
    rows,
  );
}
