import { memo } from "react";
import { BarAxis } from "./BarAxis.tsx";
import { BarPatterns } from "./BarPatterns.tsx";
import { ChartLegend } from "./ChartLegend.tsx";
import { ChartRow } from "./ChartRow.tsx";
import type { ChartPictureProps } from "./chartPicture.ts";
import { chartScale } from "./chartScale.ts";
import styles from "./charts.module.css";

/** The same picture as `RechartsBars` draws, of the same parts, until that has come: nobody waits for the library. */
export const FirstBars = memo(function FirstBars(props: ChartPictureProps) {
  const { chart, layout, legend, id } = props;
  const { width, height, axis, tops } = layout;
  const scale = chartScale(chart, layout);
  return (
    // biome-ignore lint/a11y/useSemanticElements: there is no fieldset among pictures.
    <svg className={styles["chart"]} role="group" width={width} height={height}>
      <BarPatterns prefix={id} scale={layout.scale} />
      {!layout.narrow && (
        <g className={styles["grid"]}>
          {scale.ticks.map((kroner) => (
            <line key={kroner} x1={scale.at(kroner)} x2={scale.at(kroner)} y1={tops[0] ?? 0} y2={axis} />
          ))}
        </g>
      )}
      <BarAxis scale={scale} layout={layout} />
      <ChartLegend legend={legend} layout={layout} prefix={id} />
      {chart.lines.map((line, index) => (
        <ChartRow key={line.key} {...props} scale={scale} index={index} />
      ))}
    </svg>
  );
});
