import { memo, type RefObject, useState } from "react";
import { pickedFilter } from "../../../agreement/filter/picked.ts";
import type { FollowUp } from "../../../agreement/followUp.ts";
import type { Initiative } from "../../../agreement/format/schema.ts";
import { ExportMenu } from "../../../components/export/ExportMenu.tsx";
import { pinnedFirst } from "../../../components/table/dataColumn.ts";
import { currentAddress } from "../../../device/addressBar.ts";
import { useIsPainted } from "../../../device/useIsPainted.ts";
import { href } from "../../../links/href.ts";
import { filterSearch, type WorklistGroup, type WorklistValues } from "../../../links/worklist.ts";
import { exportFilesText } from "../../../text/exportFiles.ts";
import { formatCount } from "../../../text/format.ts";
import { initiativesText } from "../../../text/initiatives.ts";
import { useLanguage, useText } from "../../../text/LanguageContext.ts";
import { useActiveFilters } from "../filters/useActiveFilters.ts";
import styles from "../selection/selection.module.css";
import { useSelection } from "../selection/useSelection.ts";
import type { Layout } from "../table/useLayout.ts";
import type { Worklist } from "../useWorklist.ts";

interface WorklistExportProps extends Pick<Worklist, "shown" | "change"> {
  readonly layout: Layout;
  /** Where the list has room for how an export went. */
  readonly outcome: RefObject<Element | null>;
}

/** The list as a file, with the rows, columns and order on screen: all of its rows, or those alone that are ticked off. */
export const WorklistExport = memo(function WorklistExport(props: WorklistExportProps) {
  const { shown, change, layout } = props;
  const t = useText(initiativesText);
  const { onlyTicked } = useText(exportFilesText);
  const language = useLanguage();
  const { followUp, values, groups, initiatives } = shown;
  const { ids } = useSelection(followUp.facts.id);
  // The list's picture knows of no ticks.
  const mayBeTicked = useIsPainted() && ids.size > 0;
  const ticked = mayBeTicked ? initiatives.filter(({ id }) => ids.has(id)) : [];
  // Where all of the list is ticked there is nothing to choose.
  const isPart = ticked.length > 0 && ticked.length < initiatives.length;
  const [isNarrowed, setNarrowed] = useState(false);
  const narrowed = isNarrowed && isPart ? narrow(values, groups, ticked) : null;
  const file = narrowed ?? { values, groups };
  const filterWords = useActiveFilters(followUp, file.values, change).map(({ label }) => label);
  const rows = narrowed === null ? initiatives : ticked;
  const count = (of: readonly unknown[]) => formatCount(of.length, language);
  return (
    <ExportMenu
      what={t.title}
      outcome={props.outcome}
      note={
        !isPart ? undefined : (
          <label>
            <input
              type="checkbox"
              autoComplete="off"
              className={styles["box"]}
              checked={isNarrowed}
              onChange={() => setNarrowed(!isNarrowed)}
            />
            {onlyTicked(count(ticked), count(initiatives))}
          </label>
        )
      }
      formats={["csv", "xlsx"]}
      make={async (format) => {
        const { exportWorklist } = await import("./exportWorklist.ts");
        return exportWorklist(
          format,
          { ...file, columns: pinnedFirst(layout.arrangement) },
          {
            followUp,
            language,
            screen: "indsatser",
            title: t.title,
            shown: t.count(count(rows), count(followUp.initiatives)),
            filter: filterSearch(file.values),
            filterWords,
            link:
              narrowed === null
                ? currentAddress()
                : addressOf(followUp, { ...narrowed.values, ...layout.values }),
          },
        );
      }}
    />
  );
});

/** The list with those alone that are ticked off. */
function narrow(values: WorklistValues, groups: readonly WorklistGroup[], ticked: readonly Initiative[]) {
  const kept = new Set(ticked);
  return {
    values: { ...values, ...pickedFilter(ticked.map(({ id }) => id)) },
    groups: groups.flatMap((group) => {
      const initiatives = group.initiatives.filter((initiative) => kept.has(initiative));
      return initiatives.length === 0 ? [] : [{ ...group, initiatives }];
    }),
  };
}

function addressOf(followUp: FollowUp, values: WorklistValues): string {
  const hash = href.initiatives(followUp.facts.id, values);
  return new URL(hash, currentAddress()).href;
}
