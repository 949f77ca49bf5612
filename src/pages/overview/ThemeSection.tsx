import { useMemo } from "react";
import type { FollowUp } from "../../agreement/followUp.ts";
import { Select } from "../../components/controls/Select.tsx";
import { CELL_METRICS, type CellMetric } from "../../components/heatmap/ThemeCell.tsx";
import { ThemeHeatmap } from "../../components/heatmap/ThemeHeatmap.tsx";
import { Section } from "../../components/layout/Section.tsx";
import { SmileyLegend } from "../../components/smiley/SmileyLegend.tsx";
import { href } from "../../links/href.ts";
import { heatmapText } from "../../text/heatmap.ts";
import { useText } from "../../text/LanguageContext.ts";
import { overviewText } from "../../text/overview.ts";
import { OverviewExport } from "./OverviewExport.tsx";

interface ThemeSectionProps {
  readonly followUp: FollowUp;
  readonly metric: CellMetric;
  readonly onMetric: (metric: CellMetric) => void;
  /** Draws the heatmap, where it is drawn in another way. */
  readonly Heatmap?: typeof ThemeHeatmap;
}

/** The theme × round heatmap, what its cells show, and what its smileys mean. */
export function ThemeSection({ followUp, metric, onMetric, Heatmap = ThemeHeatmap }: ThemeSectionProps) {
  const t = useText(overviewText);
  const h = useText(heatmapText);
  const heatmap = useMemo(
    () => (
      <Heatmap
        followUp={followUp}
        metric={metric}
        hrefOf={(theme, round, smiley) =>
          href.initiatives(followUp.facts.id, {
            themes: theme === null ? [] : [theme.id],
            round: round?.id ?? null,
            smiley,
          })
        }
      />
    ),
    [Heatmap, followUp, metric],
  );
  return (
    <Section
      name="themes"
      title={t.themes.title}
      lead={t.themes.question}
      controls={
        <>
          <Select
            label={h.metric}
            value={metric}
            options={CELL_METRICS.map((value) => ({ value, label: h.metrics[value] }))}
            onChange={onMetric}
          />
          <OverviewExport followUp={followUp} part={{ kind: "themes" }} title={h.themeTable} />
        </>
      }
    >
      {heatmap}
      <SmileyLegend meaning={followUp.facts.smileyMeaning} />
    </Section>
  );
}
