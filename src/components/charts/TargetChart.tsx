import { useMemo } from "react";
import type { EconomyRow } from "../../agreement/economy/rows.ts";
import { usePrinting } from "../../device/paper.ts";
import { economyText } from "../../text/economy.ts";
import { useLanguage, useText } from "../../text/LanguageContext.ts";
import { formatAxis } from "../../text/laterFormats.ts";
import { barLayout } from "./barLayout.ts";
import { ChartStage } from "./ChartStage.tsx";
import type { LegendWords } from "./chartPicture.ts";
import { chartPieces } from "./chartPieces.ts";
import styles from "./charts.module.css";
import { legendOf } from "./legendOf.ts";
import { type BarGroup, targetBars } from "./targetBars.ts";
import { useRoom } from "./useRoom.ts";

/** A number that is usually longer than those of the axis; the axis leaves out numbers that overlap. */
function longestOf(texts: readonly string[]): string {
  return texts.reduce((longest, text) => (text.length > longest.length ? text : longest), "");
}

const NO_LEGEND: readonly LegendWords[] = [];

interface TargetChartProps {
  readonly groups: readonly BarGroup[];
  readonly hrefOf: (row: EconomyRow) => string;
}

/**
 * Target against outcome as horizontal bars, in each group what is worst first; each bar is a link. The picture is one `svg` with its legend in it, below an element with
 * `data-chart="targets"`; on paper a long one is several, see `chartPieces`.
 */
export function TargetChart({ groups, hrefOf }: TargetChartProps) {
  const t = useText(economyText).chart;
  const language = useLanguage();
  const [ref, room] = useRoom<HTMLDivElement>();
  const chart = useMemo(() => targetBars(groups, language), [groups, language]);
  const legend = useMemo(
    () => legendOf(chart.lines).map((entry) => ({ entry, words: t.legend[entry] })),
    [chart, t],
  );
  const layout = useMemo(
    () =>
      room === null
        ? null
        : barLayout(room, {
            lines: chart.lines,
            legend: legend.map(({ words }) => words),
            tick: longestOf(formatAxis(chart.domain, language)),
          }),
    [room, chart, legend, language],
  );
  const printing = usePrinting();
  const pieces = useMemo(() => {
    if (layout === null) return [];
    return printing ? chartPieces(chart, layout) : [{ chart, layout, hasLegend: true }];
  }, [chart, layout, printing]);
  return (
    <>
      <div ref={ref} className={styles["plot"]} data-chart="targets">
        {pieces.map((piece) => (
          <ChartStage
            key={piece.chart.lines[0]?.key}
            chart={piece.chart}
            layout={piece.layout}
            legend={piece.hasLegend ? legend : NO_LEGEND}
            hrefOf={hrefOf}
          />
        ))}
      </div>
      {chart.leftOut.count > 0 && <p>{t.leftOut(chart.leftOut)}</p>}
    </>
  );
}
