import { useText } from "../../text/LanguageContext.ts";
import { DOCUMENT_LANGUAGE } from "../../text/messages.ts";
import { moneyText } from "../../text/money.ts";
import { InitiativeName } from "../names/InitiativeName.tsx";
import { unbroken } from "../text/unbroken.ts";
import { wholeRanges } from "../text/wholeRanges.tsx";
import type { BarLayout } from "./barLayout.ts";
import styles from "./charts.module.css";
import type { TargetBar } from "./targetBars.ts";

interface BarDetailsProps {
  readonly id: string;
  readonly bar: TargetBar;
  readonly layout: BarLayout;
  /** The row's top in pixels. */
  readonly y: number;
}

/**
 * Details of the bar that is pointed at or has the focus: its whole name, how its outcome is known, and the
 * document's words. Below its row and to the right, so that the bars below can still be reached.
 */
export function BarDetails({ id, bar, layout, y }: BarDetailsProps) {
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
