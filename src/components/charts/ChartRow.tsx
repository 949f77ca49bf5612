import { useLayoutEffect, useRef } from "react";
import { DOCUMENT_LANGUAGE } from "../../text/messages.ts";
import { barMarks } from "./barMarks.ts";
import type { ChartPictureProps } from "./chartPicture.ts";
import type { ChartScale } from "./chartScale.ts";
import styles from "./charts.module.css";
import { Mark } from "./Mark.tsx";
import type { TargetBar } from "./targetBars.ts";
import { cut, twoLines } from "./textWidth.ts";

interface ChartRowProps extends ChartPictureProps {
  readonly scale: ChartScale;
  /** Which of the chart's lines. */
  readonly index: number;
}

/** One line of the chart: a bar, or the name of the bars that follow. */
export function ChartRow({ chart, layout, index, id, hrefOf, ...others }: ChartRowProps) {
  const line = chart.lines[index];
  const y = layout.tops[index] ?? 0;
  if (line === undefined) return null;
  if (line.kind === "heading") {
    return (
      <text className={styles["heading"]} x={0} y={y + layout.line} dominantBaseline="central">
        {line.name}
      </text>
    );
  }
  return <BarRow {...others} bar={line} href={hrefOf(line.row)} prefix={id} layout={layout} y={y} />;
}

interface BarRowProps extends Pick<ChartPictureProps, "layout" | "onPoint" | "focused"> {
  readonly bar: TargetBar;
  readonly scale: ChartScale;
  /** Of the patterns' ids. */
  readonly prefix: string;
  readonly y: number;
  readonly href: string;
}

/** One row of the chart, a link: name, bar, and the amounts in words. */
function BarRow(props: BarRowProps) {
  const { bar, layout, y, href, prefix, onPoint, focused } = props;
  const link = useRef<HTMLAnchorElement>(null);
  // The bar is another element once the library draws it, and at every other width.
  useLayoutEffect(() => {
    if (focused.current === bar.key) link.current?.focus({ preventScroll: true });
  }, [focused, bar.key]);
  const point = (key: string | null) => {
    focused.current = key;
    onPoint(key);
  };
  return (
    <a
      ref={link}
      className={styles["row"]}
      href={href}
      aria-describedby={`${prefix}-details`}
      onPointerEnter={() => onPoint(bar.key)}
      onFocus={() => point(bar.key)}
      onBlur={() => point(null)}
    >
      <rect
        className={styles["hit"]}
        data-picture="no"
        x={1}
        y={y + 1}
        width={layout.width - 2}
        height={layout.row - 2}
        rx={4}
      />
      <Name {...props} />
      <Marks {...props} />
      <Words {...props} />
    </a>
  );
}

function Name({ bar, layout, y }: BarRowProps) {
  const { narrow, line, row, nameLines } = layout;
  const [first, second] = twoLines(bar.name, layout.nameRoom);
  const lines = second === undefined ? 1 : 2;
  // Narrow: the words lie just above the bar. Wide: beside it, at its middle.
  const top = narrow ? y + line * (nameLines - lines) : y + (row - lines * line) / 2;
  return (
    <text lang={DOCUMENT_LANGUAGE} className={styles["name"]} y={top + line / 2} dominantBaseline="central">
      <tspan x={PAD}>{first} </tspan>
      {second !== undefined && (
        <tspan x={PAD} dy={line}>
          {second}
        </tspan>
      )}
    </text>
  );
}

/** The target as a frame and the outcome in it; a frame of dashes where the outcome is unknown. */
function Marks({ bar, layout, scale, prefix, y }: BarRowProps) {
  return barMarks(bar.row, scale.at).map((mark) => (
    <Mark
      key={`${mark.kind} ${mark.x}`}
      mark={mark}
      prefix={prefix}
      top={y + layout.barTop}
      height={layout.bar}
    />
  ));
}

function Words({ bar, layout, y }: BarRowProps) {
  const { narrow, line, row, bar: height, barTop, wordRoom } = layout;
  const top = narrow ? y + barTop + height + line * 0.25 : y + row / 2 - line;
  return (
    <>
      <text
        className={styles["missing"]}
        data-kind={bar.deviation}
        x={layout.words + PAD}
        y={top + line / 2}
        dominantBaseline="central"
      >
        {cut(bar.missing, wordRoom)}
      </text>
      <text
        className={styles["amounts"]}
        x={layout.words + PAD}
        y={top + line * 1.5}
        dominantBaseline="central"
      >
        {cut(bar.amounts, wordRoom)}
      </text>
    </>
  );
}

/** Between the edge of a row and its text. */
const PAD = 4;
