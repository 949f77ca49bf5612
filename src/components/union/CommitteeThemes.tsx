import type { ComponentProps } from "react";
import { countDelayed } from "../../agreement/effort/delay.ts";
import { foldsText } from "../../text/folds.ts";
import { useText } from "../../text/LanguageContext.ts";
import { numberedName } from "../../text/numberedName.ts";
import { CountTableRow } from "../heatmap/CountHeatmap.tsx";
import rows from "../heatmap/heatmapRows.module.css";
import { ThemeHeatmap } from "../heatmap/ThemeHeatmap.tsx";
import { CommitteeHead } from "./CommitteeHead.tsx";
import { FoldAll } from "./FoldAll.tsx";
import { useFolds } from "./useFolds.ts";

/** The theme heatmap of a whole agreement: each committee is one line, which unfolds to its themes. */
export function CommitteeThemes(props: ComponentProps<typeof ThemeHeatmap>) {
  const { followUp, metric } = props;
  const t = useText(foldsText);
  const folds = useFolds("openThemes");
  return (
    <>
      <FoldAll followUp={followUp} folds={folds} />
      <ThemeHeatmap
        {...props}
        drawRows={(all, columns) =>
          followUp.union?.committees.map((part) => (
            <tbody key={part.id} className={rows["body"]}>
              <CommitteeHead
                part={part}
                folds={folds}
                columns={columns.to - columns.from + 1}
                counts={[
                  t.themes(part.themes.length),
                  t.initiatives(part.initiatives.length),
                  t.delayed(countDelayed(followUp, part.initiatives)),
                ]}
                names={part.themes.map(numberedName)}
              />
              {folds.isOpen(part.id) &&
                all
                  .filter(({ id }) => part.themes.some((theme) => theme.id === id))
                  .map((row) => (
                    <CountTableRow key={row.id} followUp={followUp} row={row} metric={metric} {...columns} />
                  ))}
            </tbody>
          ))
        }
      />
    </>
  );
}
