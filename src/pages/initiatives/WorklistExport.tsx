import type { Agreement } from "../../agreement/agreement.ts";
import { ExportMenu } from "../../components/export/ExportMenu.tsx";
import { writeParameters } from "../../links/parameters.ts";
import { initiativesParameters } from "../../links/screens.ts";
import { NO_WORKLIST_FILTER } from "../../links/worklist.ts";
import { formatCount } from "../../text/format.ts";
import { initiativesText } from "../../text/initiatives.ts";
import { useLanguage, useText } from "../../text/LanguageContext.ts";
import { useActiveFilters } from "./useActiveFilters.ts";
import type { Layout } from "./useLayout.ts";
import type { Worklist } from "./useWorklist.ts";

interface WorklistExportProps {
  readonly agreement: Agreement;
  readonly list: Worklist;
  readonly layout: Layout;
}

/** The list as a file: its rows, columns and order as they stand. */
export function WorklistExport({ agreement, list, layout }: WorklistExportProps) {
  const t = useText(initiativesText);
  const language = useLanguage();
  const filterWords = useActiveFilters(agreement, list).map(({ label }) => label);
  const { values, groups, count } = list.shown;
  return (
    <ExportMenu
      what={t.title}
      formats={["csv", "xlsx"]}
      make={async (format) => {
        const { exportWorklist } = await import("./exportWorklist.ts");
        const { pinned, shown } = layout.arrangement;
        // Pinned columns stand first on screen.
        const columns = [...new Set([...shown.filter((column) => pinned.includes(column)), ...shown])];
        return exportWorklist(
          format,
          { values, groups, columns },
          {
            agreement,
            language,
            screen: "indsatser",
            title: t.title,
            shown: t.count(formatCount(count, language), formatCount(agreement.initiatives.length, language)),
            filter: writeParameters(initiativesParameters, filtersOf(values)),
            filterWords,
            link: location.href,
          },
        );
      }}
    />
  );
}

/** The parameters that narrow the list, without those that lay it out. */
function filtersOf(values: Worklist["values"]): Partial<Worklist["values"]> {
  return Object.fromEntries(
    Object.entries(values).filter(([name]) => Object.hasOwn(NO_WORKLIST_FILTER, name)),
  );
}
