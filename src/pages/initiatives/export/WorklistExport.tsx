import { memo, type RefObject } from "react";
import { ExportMenu } from "../../../components/export/ExportMenu.tsx";
import { currentAddress } from "../../../device/addressBar.ts";
import { useIsPainted } from "../../../device/useIsPainted.ts";
import { filterSearch } from "../../../links/worklist.ts";
import { exportFilesText } from "../../../text/exportFiles.ts";
import { formatCount } from "../../../text/format.ts";
import { initiativesText } from "../../../text/initiatives.ts";
import { useLanguage, useText } from "../../../text/LanguageContext.ts";
import { useActiveFilters } from "../filters/useActiveFilters.ts";
import { useSelection } from "../selection/useSelection.ts";
import type { Layout } from "../table/useLayout.ts";
import type { Worklist } from "../useWorklist.ts";

interface WorklistExportProps {
  readonly shown: Worklist["shown"];
  readonly change: Worklist["change"];
  readonly layout: Layout;
  /** Where the list has room for how an export went. */
  readonly outcome: RefObject<Element | null>;
}

/** The list as a file, with the rows, columns and order on screen: those ticked off are no list until they are shown alone. */
export const WorklistExport = memo(function WorklistExport(props: WorklistExportProps) {
  const { shown, change, layout } = props;
  const t = useText(initiativesText);
  const { listHolds } = useText(exportFilesText);
  const language = useLanguage();
  const { followUp, values, groups, initiatives } = shown;
  const filterWords = useActiveFilters(followUp, values, change).map(({ label }) => label);
  const { ids } = useSelection(followUp.facts.id);
  // The list's picture knows of no ticks.
  const mayBeTicked = useIsPainted() && ids.size > 0;
  const ticked = mayBeTicked ? initiatives.filter(({ id }) => ids.has(id)).length : 0;
  const count = (of: number) => formatCount(of, language);
  return (
    <ExportMenu
      what={t.title}
      outcome={props.outcome}
      note={ticked > 0 ? listHolds(count(initiatives.length), count(ticked)) : undefined}
      formats={["csv", "xlsx"]}
      make={async (format) => {
        const { exportWorklist } = await import("./exportWorklist.ts");
        const { pinned, shown: chosen } = layout.arrangement;
        // Pinned columns come first on screen.
        const columns = [...new Set([...chosen.filter((column) => pinned.includes(column)), ...chosen])];
        return exportWorklist(
          format,
          { values, groups, columns },
          {
            followUp,
            language,
            screen: "indsatser",
            title: t.title,
            shown: t.count(count(initiatives.length), count(followUp.initiatives.length)),
            filter: filterSearch(values),
            filterWords,
            link: currentAddress(),
          },
        );
      }}
    />
  );
});
