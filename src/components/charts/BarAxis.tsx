import { useLanguage } from "../../text/LanguageContext.ts";
import { formatAxis } from "../../text/laterFormats.ts";
import type { BarLayout } from "./barLayout.ts";
import type { ChartScale } from "./chartScale.ts";
import styles from "./charts.module.css";
import { textWidth } from "./textWidth.ts";

/** The axis: a line with steps and their numbers below; numbers at the picture's edges are moved inside. */
export function BarAxis({ scale, layout }: { readonly scale: ChartScale; readonly layout: BarLayout }) {
  const language = useLanguage();
  const { line, width, axis, left, right, spread } = layout;
  const words = formatAxis(scale.ticks, language);
  const numbers = scale.ticks.map((kroner, index) => {
    const text = words[index] ?? "";
    const half = ((textWidth(text) * TEXT) / LINE) * (line / 2) * spread;
    const x = scale.at(kroner);
    return (
      <g key={kroner}>
        <line className={styles["axis"]} x1={x} x2={x} y1={axis} y2={axis + line / 4} />
        <text
          className={styles["tick"]}
          x={Math.max(half, Math.min(width - half, x))}
          y={axis + line}
          dominantBaseline="central"
        >
          {text}
        </text>
      </g>
    );
  });
  return (
    <>
      <line className={styles["axis"]} x1={left} x2={right} y1={axis} y2={axis} />
      {numbers}
    </>
  );
}

/** The size of the axis' text and of a line of text, in rem. */
const TEXT = 0.75;
const LINE = 1.125;
