import { use, useEffect, useId, useRef, useState } from "react";
import { loadable } from "../../site/loadable.tsx";
import { economyText } from "../../text/economy.ts";
import { useText } from "../../text/LanguageContext.ts";
import { DOCUMENT_LANGUAGE } from "../../text/messages.ts";
import { moneyText } from "../../text/money.ts";
import { InitiativeName } from "../names/InitiativeName.tsx";
import { ReloadButton } from "../notices/ReloadButton.tsx";
import { unbroken } from "../text/unbroken.ts";
import { wholeRanges } from "../text/wholeRanges.tsx";
import type { BarLayout } from "./barLayout.ts";
import type { ChartProps } from "./chartPicture.ts";
import styles from "./charts.module.css";
import { FirstBars } from "./FirstBars.tsx";
import { RoomContext } from "./RoomContext.ts";
import type { TargetBar } from "./targetBars.ts";

// Loaded beside the screen's data. The chart's code is large and the table has the same numbers: the screen neither waits
// for the chart nor fails with it.
const RechartsBars = loadable(
  () => import("./RechartsBars.tsx").then((module) => module.RechartsBars),
  FirstBars,
  { Missing: ChartUnavailable, isEager: true },
);

/** The chart, and the details of the bar that is pointed at. */
export function ChartStage(props: ChartProps) {
  const { chart, layout } = props;
  const id = useId();
  const [pointedAt, setPointedAt] = usePointedAt();
  const focused = useRef<string | null>(null);
  // Without a browser the library draws no bars.
  const Picture = use(RoomContext) === null ? RechartsBars : FirstBars;
  const index = chart.lines.findIndex(({ key }) => key === pointedAt);
  const line = chart.lines[index];
  return (
    <div className={styles["stage"]} onPointerLeave={() => setPointedAt(null)}>
      <Picture {...props} id={id} onPoint={setPointedAt} focused={focused} />
      {line?.kind === "bar" && (
        <BarDetails id={`${id}-details`} bar={line} layout={layout} y={layout.tops[index] ?? 0} />
      )}
    </div>
  );
}

/** The key of the element that is pointed at or has the focus; Escape resets it (WCAG 1.4.13). */
function usePointedAt() {
  const [key, setKey] = useState<string | null>(null);
  useEffect(() => {
    if (key === null) return undefined;
    const letGo = (event: KeyboardEvent) => {
      if (event.key === "Escape") setKey(null);
    };
    addEventListener("keydown", letGo);
    return () => removeEventListener("keydown", letGo);
  }, [key]);
  return [key, setKey] as const;
}

/** Replaces the chart where its code could not be loaded, with a button that reloads the page. */
function ChartUnavailable() {
  return (
    <div role="alert" className={styles["unavailable"]}>
      <p>{useText(economyText).chart.unavailable}</p>
      <ReloadButton />
    </div>
  );
}

interface BarDetailsProps {
  readonly id: string;
  readonly bar: TargetBar;
  readonly layout: BarLayout;
  readonly y: number;
}

/**
 * Details of the bar that is pointed at or has the focus: its whole name, how its outcome is known, and the
 * document's words. Below its row and to the right, so that the bars below can still be reached.
 */
function BarDetails({ id, bar, layout, y }: BarDetailsProps) {
  const m = useText(moneyText);
  const { initiative, figure, outcome } = bar.row;
  return (
    <div id={id} role="tooltip" className={styles["details"]} style={{ top: y + layout.row }}>
      <p className={styles["detailsName"]}>
        <InitiativeName initiative={initiative} />
      </p>
      {outcome !== null && <p>{m.howMeaning[outcome.how]}</p>}
      {[...new Set(figure.evidence)].map((quote) => (
        <blockquote key={quote} lang={DOCUMENT_LANGUAGE}>
          {wholeRanges(unbroken(quote))}
        </blockquote>
      ))}
    </div>
  );
}
