import { type ReactNode, useMemo } from "react";
import {
  countByRound,
  countByThemeAndRound,
  metShare,
  type SmileyCounts,
} from "../../../agreement/effort/counts.ts";
import type { CommitteePart } from "../../../agreement/followUp.ts";
import type { Round, Theme } from "../../../agreement/format/schema.ts";
import { StackedBar } from "../../../components/bars/StackedBar.tsx";
import { VisuallyHidden } from "../../../components/controls/VisuallyHidden.tsx";
import { CountMarks } from "../../../components/heatmap/CountMarks.tsx";
import { ThemeName } from "../../../components/names/ThemeName.tsx";
import { heatmapText } from "../../../text/heatmap.ts";
import { useLanguage, useText } from "../../../text/LanguageContext.ts";
import { DOCUMENT_LANGUAGE } from "../../../text/messages.ts";
import { shortRounds } from "../../../text/roundNames.ts";
import { PagedFlow } from "../flow/PagedFlow.tsx";
import { RoundsLine } from "./RoundsLine.tsx";
import { shownRounds } from "./shownRounds.ts";
import styles from "./themes.module.css";
import type { ViewProps } from "./view.ts";

/**
 * How far is each theme, round for round? Of a whole agreement, each committee first and then its themes. A cell says it once as
 * a picture and once in numbers.
 */
export function ThemesView({ figures: followUp, flow }: ViewProps) {
  const h = useText(heatmapText);
  const { rounds, themes, union } = followUp;
  const shown = useMemo(() => shownRounds(rounds), [rounds]);
  const language = useLanguage();
  const brief = useMemo(() => shortRounds(rounds, language), [rounds, language]);
  const lead = useMemo(() => <RoundsLine rounds={rounds} names={brief} />, [rounds, brief]);
  const groups = useMemo(() => {
    const byTheme = countByThemeAndRound(followUp);
    const row = (key: string, name: ReactNode, counts: readonly SmileyCounts[]) => ({
      key,
      node: (
        <Row name={<p className={styles["name"]}>{name}</p>}>
          {shown.map(({ round, index }) => (
            <Cell key={round.id} round={round} counts={counts[index]} />
          ))}
        </Row>
      ),
    });
    const heading = (continues: ReactNode) => (
      <Row name={<span>{continues}</span>}>
        {shown.map(({ round, index }) => (
          <span key={round.id} className={styles["round"]}>
            <VisuallyHidden lang={DOCUMENT_LANGUAGE}>{round.label}</VisuallyHidden>
            <span aria-hidden="true" lang={brief[index]?.isOfDocument ? DOCUMENT_LANGUAGE : undefined}>
              {brief[index]?.short}
            </span>
          </span>
        ))}
      </Row>
    );
    const rowOf = (theme: Theme) =>
      row(`theme ${theme.id}`, <ThemeName theme={theme} />, byTheme.get(theme.id) ?? []);
    const whole = row("all", h.wholeAgreement, countByRound(followUp));
    if (union === undefined) return [{ key: "all", heading, items: [...themes.map(rowOf), whole] }];
    const name = (part: CommitteePart) => <bdi lang={DOCUMENT_LANGUAGE}>{part.name}</bdi>;
    const committees = union.committees.map((part) =>
      row(`committee ${part.id}`, name(part), countByRound(followUp, part.initiatives)),
    );
    return [
      { key: "all", heading, items: [...committees, whole] },
      ...union.committees.map((part) => ({
        key: `themes ${part.id}`,
        heading: (continues: ReactNode) => (
          <h3>
            {name(part)} {continues}
          </h3>
        ),
        items: part.themes.map(rowOf),
      })),
    ];
  }, [followUp, themes, union, shown, brief, h]);
  return <PagedFlow lead={lead} groups={groups} columnWidth={11 + 6.5 * shown.length} {...flow} />;
}

function Row({ name, children }: { readonly name: ReactNode; readonly children: ReactNode }) {
  return (
    <div className={styles["row"]}>
      {name}
      <div className={styles["cells"]}>{children}</div>
    </div>
  );
}

function Cell({ round, counts }: { readonly round: Round; readonly counts: SmileyCounts | undefined }) {
  const t = useText(heatmapText);
  if (counts === undefined) return <span />;
  const { rated } = metShare(counts);
  return (
    <div className={styles["cell"]}>
      <VisuallyHidden lang={DOCUMENT_LANGUAGE}>{`${round.label}: `}</VisuallyHidden>
      <StackedBar counts={counts} />
      {rated === 0 ? <p>{t.nothingRated}</p> : <CountMarks counts={counts} />}
    </div>
  );
}
