import { countByThemeAndRound, type RatingKey } from "../../agreement/effort/counts.ts";
import type { Round, Theme } from "../../agreement/format/schema.ts";
import { heatmapText } from "../../text/heatmap.ts";
import { useText } from "../../text/LanguageContext.ts";
import { ThemeName } from "../names/ThemeName.tsx";
import { CountHeatmap, type CountHeatmapProps, type CountRow } from "./CountHeatmap.tsx";

interface ThemeHeatmapProps extends Pick<CountHeatmapProps, "followUp" | "metric" | "drawRows" | "onPaper"> {
  /**
   * Where a number leads: to the initiatives that have one of the smileys in the round. A `null` theme means all themes, a
   * `null` round the row's heading, whatever smileys its initiatives have.
   */
  readonly hrefOf: (theme: Theme | null, round: Round | null, smileys: readonly RatingKey[]) => string;
}

/** The heatmap of smileys by theme and round; its last row counts all themes. */
export function ThemeHeatmap({ followUp, hrefOf, ...others }: ThemeHeatmapProps) {
  const t = useText(heatmapText);
  const { themes, initiativesByTheme } = followUp;
  const byTheme = countByThemeAndRound(followUp);
  return (
    <CountHeatmap
      {...others}
      followUp={followUp}
      label={t.themeTable}
      corner={t.theme}
      rows={themes.map(
        (theme): CountRow => ({
          id: theme.id,
          heading: <ThemeName theme={theme} />,
          total: initiativesByTheme.get(theme.id)?.length ?? 0,
          counts: byTheme.get(theme.id) ?? [],
          hrefOf: (round, smileys) => hrefOf(theme, round, smileys),
        }),
      )}
      sumHref={(round, smileys) => hrefOf(null, round, smileys)}
    />
  );
}
