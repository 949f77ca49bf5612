import type { ReactNode } from "react";
import { metShare, type SmileyCounts } from "../../../agreement/effort/counts.ts";
import type { Round } from "../../../agreement/format/schema.ts";
import { StackedBar } from "../../../components/bars/StackedBar.tsx";
import { VisuallyHidden } from "../../../components/controls/VisuallyHidden.tsx";
import { CountMarks } from "../../../components/heatmap/CountMarks.tsx";
import { heatmapText } from "../../../text/heatmap.ts";
import { useText } from "../../../text/LanguageContext.ts";
import { DOCUMENT_LANGUAGE } from "../../../text/messages.ts";
import type { ShortRound } from "../../../text/roundNames.ts";
import styles from "./counts.module.css";
import { shownRounds } from "./shownRounds.ts";

interface CountRowProps {
  readonly rounds: readonly Round[];
  readonly name: ReactNode;
  /** By round; `undefined` where the row has no such round. */
  readonly counts: readonly (SmileyCounts | undefined)[];
}

/** A row of a table of smileys by round: a cell says it once as a picture and once in numbers. */
export function CountRow({ rounds, name, counts }: CountRowProps) {
  return (
    <div className={styles["row"]}>
      <p className={styles["name"]}>{name}</p>
      <div className={styles["cells"]}>
        {shownRounds(rounds).map(({ round, index }) => (
          <CountCell key={round.id} round={round} counts={counts[index]} />
        ))}
      </div>
    </div>
  );
}

interface RoundRowProps {
  readonly rounds: readonly Round[];
  readonly brief: readonly ShortRound[];
  readonly children: ReactNode;
}

/** The row of the rounds' short names above such a table. */
export function RoundRow({ rounds, brief, children }: RoundRowProps) {
  return (
    <div className={styles["row"]}>
      <span>{children}</span>
      <div className={styles["cells"]}>
        {shownRounds(rounds).map(({ round, index }) => (
          <span key={round.id} className={styles["round"]}>
            <VisuallyHidden lang={DOCUMENT_LANGUAGE}>{round.label}</VisuallyHidden>
            <span aria-hidden="true" lang={brief[index]?.isOfDocument ? DOCUMENT_LANGUAGE : undefined}>
              {brief[index]?.short}
            </span>
          </span>
        ))}
      </div>
    </div>
  );
}

/** How wide a table of so many rounds is at least, in em. */
export function countsWidth(rounds: readonly Round[]): number {
  return 11 + 6.5 * shownRounds(rounds).length;
}

function CountCell({ round, counts }: { readonly round: Round; readonly counts: SmileyCounts | undefined }) {
  const t = useText(heatmapText);
  if (counts === undefined) return <span />;
  const { rated } = metShare(counts);
  return (
    <div className={styles["cell"]}>
      <VisuallyHidden lang={DOCUMENT_LANGUAGE}>{`${round.label}: `}</VisuallyHidden>
      <StackedBar counts={counts} />
      {rated === 0 ? <p>{t.nothingRated}</p> : <CountMarks counts={counts} inColumns />}
    </div>
  );
}
