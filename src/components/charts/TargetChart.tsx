import { type RefObject, use, useLayoutEffect, useMemo, useRef, useState } from "react";
import type { EconomyRow } from "../../agreement/economy/rows.ts";
import { usePrinting } from "../../device/paper.ts";
import { economyText } from "../../text/economy.ts";
import { useLanguage, useText } from "../../text/LanguageContext.ts";
import { formatAxis } from "../../text/laterFormats.ts";
import { barLayout, type Room } from "./barLayout.ts";
import { ChartStage } from "./ChartStage.tsx";
import type { LegendWords } from "./chartPicture.ts";
import { chartPieces } from "./chartPieces.ts";
import styles from "./charts.module.css";
import { legendOf } from "./legendOf.ts";
import { RoomContext } from "./RoomContext.ts";
import { type BarGroup, targetBars } from "./targetBars.ts";

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

/** The width of A4 between its margins with text of 10 points, see `styles/tokens.css`. */
const PAPER: Room = { width: 680, rem: 40 / 3 };

/** The width of an element that is on screen, measured before the first paint and whenever it changes; `null` until then. */
function useRoom<E extends HTMLElement>(): readonly [RefObject<E | null>, Room | null] {
  const ref = useRef<E>(null);
  const [room, setRoom] = useState(use(RoomContext));
  const printing = usePrinting();
  useLayoutEffect(() => {
    const element = ref.current;
    if (element === null) return undefined;
    const measure = () => {
      const width = Math.floor(element.clientWidth);
      // Not on screen: what was drawn stays as it is until there is room for it again.
      if (width === 0) return;
      const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
      const spread = spreadOf(element);
      setRoom((before) =>
        before?.width === width && before.rem === rem && before.spread === spread
          ? before
          : { width, rem, spread },
      );
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return [ref, printing ? PAPER : room];
}

/** The usual width of a letter in em, and the usual length of a word in letters. */
const LETTER = 0.55;
const WORD = 6;

/** How many times wider text is than usual, where the reader has widened letter and word spacing (WCAG 1.4.12). */
function spreadOf(element: Element): number {
  const { fontSize, letterSpacing, wordSpacing } = getComputedStyle(element);
  const gap = (Number.parseFloat(letterSpacing) || 0) + (Number.parseFloat(wordSpacing) || 0) / WORD;
  return 1 + Math.max(0, gap) / (LETTER * Number.parseFloat(fontSize));
}
