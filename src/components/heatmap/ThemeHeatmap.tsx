import { countByRound, countByThemeAndRound, type SmileyCounts } from "../../agreement/effort/counts.ts";
import type { FollowUp } from "../../agreement/followUp.ts";
import type { Round, Theme } from "../../agreement/format/schema.ts";
import { heatmapText } from "../../text/heatmap.ts";
import { useText } from "../../text/LanguageContext.ts";
import { DOCUMENT_LANGUAGE } from "../../text/messages.ts";
import { ThemeName } from "../names/ThemeName.tsx";
import { ColumnHead } from "./ColumnHead.tsx";
import { HeatmapTable } from "./HeatmapTable.tsx";
import headings from "./headings.module.css";
import rows from "./heatmapRows.module.css";
import { type CellMetric, ThemeCell } from "./ThemeCell.tsx";
import { CELL } from "./useGridNavigation.ts";

interface ThemeHeatmapProps {
  readonly followUp: FollowUp;
  readonly metric: CellMetric;
  /** Where a cell leads; a `null` theme is the whole agreement, a `null` round is the row's own heading. */
  readonly hrefOf: (theme: Theme | null, round: Round | null) => string;
}

/** Smileys by theme and round, with the whole agreement as its last row. */
export function ThemeHeatmap({ followUp, metric, hrefOf }: ThemeHeatmapProps) {
  const t = useText(heatmapText);
  const byTheme = countByThemeAndRound(followUp);
  return (
    <HeatmapTable label={t.themeTable} columns={followUp.rounds.length} wide>
      <thead className={headings["headings"]}>
        <tr className={rows["row"]}>
          <th scope="col" className={headings["corner"]}>
            {t.theme}
          </th>
          {followUp.rounds.map((round) => (
            <ColumnHead key={round.id} label={round.label} lang={DOCUMENT_LANGUAGE} />
          ))}
        </tr>
      </thead>
      <tbody className={rows["body"]}>
        {followUp.themes.map((theme) => (
          <Row
            key={theme.id}
            heading={<ThemeName theme={theme} />}
            counts={byTheme.get(theme.id) ?? []}
            metric={metric}
            hrefOf={(round) => hrefOf(theme, round)}
            rounds={followUp.rounds}
          />
        ))}
      </tbody>
      <tbody className={`${rows["body"]} ${rows["total"]}`}>
        <Row
          heading={t.wholeAgreement}
          counts={countByRound(followUp)}
          metric={metric}
          hrefOf={(round) => hrefOf(null, round)}
          rounds={followUp.rounds}
        />
      </tbody>
    </HeatmapTable>
  );
}

interface RowProps {
  readonly heading: React.ReactNode;
  readonly counts: readonly SmileyCounts[];
  readonly metric: CellMetric;
  readonly hrefOf: (round: Round | null) => string;
  readonly rounds: readonly Round[];
}

function Row({ heading, counts, metric, hrefOf, rounds }: RowProps) {
  return (
    <tr className={rows["row"]}>
      <th scope="row" className={rows["rowHead"]}>
        <a {...CELL} href={hrefOf(null)} className={rows["rowLink"]}>
          {heading}
        </a>
      </th>
      {rounds.map((round, index) => {
        const cell = counts[index];
        return cell && <ThemeCell key={round.id} counts={cell} metric={metric} href={hrefOf(round)} />;
      })}
    </tr>
  );
}
