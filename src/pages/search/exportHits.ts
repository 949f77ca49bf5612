import { ratingKey } from "../../agreement/effort/counts.ts";
import type { AgreementsView } from "../../export/shownView.ts";
import { column, type TableColumn, tableOf } from "../../export/table.ts";
import { type ExportFile, type TableFormat, tableFile } from "../../export/tableFile.ts";
import type { SearchHit } from "../../feed/archive/search/archiveSearch.ts";
import { excerptText } from "../../text/excerptText.ts";
import { exportFilesText } from "../../text/exportFiles.ts";
import type { Language } from "../../text/messages.ts";
import { rulesText } from "../../text/rules.ts";
import { searchText } from "../../text/search.ts";
import { smileyText } from "../../text/smiley.ts";
import { verdictsText } from "../../text/verdicts.ts";
import { hitExcerpt } from "./hitExcerpt.ts";

/** Initiatives that were found, a row each, with the words that were searched where there were any. */
export function exportHits(
  format: TableFormat,
  hits: readonly SearchHit[],
  query: string,
  view: AgreementsView,
): Promise<ExportFile> {
  return tableFile(format, [tableOf(view.title, columns(query, view.language), hits)], view);
}

function columns(query: string, language: Language): readonly TableColumn<SearchHit>[] {
  const { export: x, facets, columns: shown } = searchText[language];
  const smileys = smileyText[language].name;
  const own = column<SearchHit>;
  const found = own(exportFilesText[language].found, "text", ({ card }) => {
    const excerpt = hitExcerpt(card, query);
    return excerpt && excerptText(excerpt);
  });
  return [
    own(x.number, "text", ({ card }) => card.number),
    own(x.title, "text", ({ card }) => card.title),
    ...(query === "" ? [] : [found]),
    own(x.theme, "text", ({ card }) => card.theme),
    own(facets.committees, "text", ({ card }) => card.committee),
    own(facets.centres, "text", ({ card }) => card.centres.join("; ") || null),
    own(facets.authorities, "text", ({ authorityName }) => authorityName),
    own(facets.years, "count", ({ year }) => year),
    own(x.followUp, "count", ({ card }) => card.sequence),
    own(x.asOf, "date", ({ card }) => card.asOf),
    own(facets.standings, "text", ({ card }) => rulesText[language].standings[card.standing]),
    own(facets.economies, "text", ({ card }) => verdictsText[language].economyVerdicts[card.economy]),
    own(x.economySmiley, "text", ({ card }) =>
      card.economySmiley === null ? null : smileys[card.economySmiley],
    ),
    own(
      shown.rounds,
      "text",
      ({ card }) =>
        card.rounds.map(([label, smiley]) => `${label}: ${smileys[ratingKey(smiley)]}`).join("; ") || null,
    ),
    own(x.id, "text", ({ card }) => card.followUp),
  ];
}
