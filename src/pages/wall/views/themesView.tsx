import type { ReactNode } from "react";
import { countByRound, countByThemeAndRound, type SmileyCounts } from "../../../agreement/effort/counts.ts";
import type { CommitteePart, FollowUp } from "../../../agreement/followUp.ts";
import type { Theme } from "../../../agreement/format/schema.ts";
import { ThemeName } from "../../../components/names/ThemeName.tsx";
import { heatmapText } from "../../../text/heatmap.ts";
import type { Language } from "../../../text/messages.ts";
import { DOCUMENT_LANGUAGE } from "../../../text/messages.ts";
import { shortRounds } from "../../../text/roundNames.ts";
import type { FlowContent, FlowGroup } from "../flow/PagedFlow.tsx";
import { CountRow, countsWidth, RoundRow } from "./CountRow.tsx";
import { headedGroup } from "./headedGroup.tsx";
import { RoundsLine } from "./RoundsLine.tsx";

/** How far is each theme, round for round? Of a whole agreement, each committee first and then its themes. */
export function themesView(followUp: FollowUp, language: Language): FlowContent {
  const { rounds, themes, union } = followUp;
  const brief = shortRounds(rounds, language);
  const byTheme = countByThemeAndRound(followUp);
  const row = (key: string, name: ReactNode, counts: readonly SmileyCounts[]) => ({
    key,
    node: <CountRow rounds={rounds} name={name} counts={counts} />,
  });
  const rowOf = (theme: Theme) =>
    row(`theme ${theme.id}`, <ThemeName theme={theme} />, byTheme.get(theme.id) ?? []);
  const nameOf = (part: CommitteePart) => <bdi lang={DOCUMENT_LANGUAGE}>{part.name}</bdi>;
  const committees = union?.committees ?? [];
  const first = committees.map((part) =>
    row(`committee ${part.id}`, nameOf(part), countByRound(followUp, part.initiatives)),
  );
  const all: FlowGroup = {
    key: "all",
    heading: (continues) => (
      <RoundRow rounds={rounds} brief={brief}>
        {continues}
      </RoundRow>
    ),
    items: [
      ...(union === undefined ? themes.map(rowOf) : first),
      row("all", heatmapText[language].wholeAgreement, countByRound(followUp)),
    ],
  };
  return {
    lead: <RoundsLine rounds={rounds} names={brief} />,
    groups: [
      all,
      ...committees.map((part) => headedGroup(`themes ${part.id}`, nameOf(part), part.themes.map(rowOf))),
    ],
    columnWidth: countsWidth(rounds),
  };
}
