import { type ReactNode, useMemo } from "react";
import { countByRound, countByThemeAndRound, type SmileyCounts } from "../../../agreement/effort/counts.ts";
import type { CommitteePart } from "../../../agreement/followUp.ts";
import type { Theme } from "../../../agreement/format/schema.ts";
import { ThemeName } from "../../../components/names/ThemeName.tsx";
import { heatmapText } from "../../../text/heatmap.ts";
import { useLanguage, useText } from "../../../text/LanguageContext.ts";
import { DOCUMENT_LANGUAGE } from "../../../text/messages.ts";
import { shortRounds } from "../../../text/roundNames.ts";
import { PagedFlow } from "../flow/PagedFlow.tsx";
import { CountRow, countsWidth, RoundRow } from "./CountRow.tsx";
import { RoundsLine } from "./RoundsLine.tsx";
import type { ViewProps } from "./view.ts";

/** How far is each theme, round for round? Of a whole agreement, each committee first and then its themes. */
export function ThemesView({ figures: followUp, flow }: ViewProps) {
  const h = useText(heatmapText);
  const { rounds, themes, union } = followUp;
  const language = useLanguage();
  const brief = useMemo(() => shortRounds(rounds, language), [rounds, language]);
  const lead = useMemo(() => <RoundsLine rounds={rounds} names={brief} />, [rounds, brief]);
  const groups = useMemo(() => {
    const byTheme = countByThemeAndRound(followUp);
    const row = (key: string, name: ReactNode, counts: readonly SmileyCounts[]) => ({
      key,
      node: <CountRow rounds={rounds} name={name} counts={counts} />,
    });
    const heading = (continues: ReactNode) => (
      <RoundRow rounds={rounds} brief={brief}>
        {continues}
      </RoundRow>
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
  }, [followUp, rounds, themes, union, brief, h]);
  return <PagedFlow lead={lead} groups={groups} columnWidth={countsWidth(rounds)} {...flow} />;
}
