import {
  countByRound,
  countByThemeAndRound,
  type RatingKey,
  type SmileyCounts,
} from "../../agreement/effort/counts.ts";
import type { FollowUp } from "../../agreement/followUp.ts";
import type { Round, Theme } from "../../agreement/format/schema.ts";
import { usePrinting } from "../../device/usePrinting.ts";
import { heatmapText } from "../../text/heatmap.ts";
import { useText } from "../../text/LanguageContext.ts";
import { type ColumnGroup, type ColumnRoom, columnGroups } from "../layout/columnGroups.ts";
import { PAPER_WIDTH } from "../layout/paperWidth.ts";
import { ThemeName } from "../names/ThemeName.tsx";
import { HeatmapTable } from "./HeatmapTable.tsx";
import headings from "./headings.module.css";
import rows from "./heatmapRows.module.css";
import { RoundHeads } from "./RoundHeads.tsx";
import { RoundKey } from "./RoundKey.tsx";
import { RoundSpan } from "./RoundSpan.tsx";
import { type CellMetric, ThemeCell } from "./ThemeCell.tsx";
import { CELL } from "./useGridNavigation.ts";

interface ThemeHeatmapProps {
  readonly followUp: FollowUp;
  readonly metric: CellMetric;
  /**
   * Where a number leads: to the initiatives that have one of the smileys in the round. A `null` theme means all themes, a
   * `null` round the row's heading, whatever smileys its initiatives have.
   */
  readonly hrefOf: (theme: Theme | null, round: Round | null, smileys: readonly RatingKey[]) => string;
  /** True for a view of the paper; what is printed from a screen is put on paper by itself. */
  readonly onPaper?: boolean;
}

/** Millimetres: a column holds a share, a bar and four numbers. */
const ROOM: ColumnRoom = { width: PAPER_WIDTH, names: 34, column: 24 };

/** The heatmap of smileys by theme and round; its last row counts all themes. On paper, many rounds make several tables. */
export function ThemeHeatmap({ onPaper = false, ...props }: ThemeHeatmapProps) {
  const isPaper = usePrinting() || onPaper;
  const { followUp } = props;
  const whole = [{ from: 0, to: followUp.rounds.length }];
  return (
    <>
      {(isPaper ? columnGroups(followUp.rounds.length, ROOM) : whole).map((group) => (
        <RoundsTable key={group.from} {...props} {...group} onPaper={isPaper} />
      ))}
      <RoundKey followUp={followUp} />
    </>
  );
}

interface RoundsTableProps extends ThemeHeatmapProps, ColumnGroup {
  readonly onPaper: boolean;
}

function RoundsTable({ followUp, metric, hrefOf, from, to, onPaper }: RoundsTableProps) {
  const t = useText(heatmapText);
  const byTheme = countByThemeAndRound(followUp);
  const rounds = followUp.rounds.slice(from, to);
  return (
    <HeatmapTable label={t.themeTable} columns={rounds.length} wide onPaper={onPaper}>
      <thead className={headings["headings"]}>
        <tr className={rows["row"]}>
          <th scope="col" className={headings["corner"]}>
            {t.theme}
            <RoundSpan followUp={followUp} from={from} to={to} />
          </th>
          <RoundHeads followUp={followUp} from={from} to={to} />
        </tr>
      </thead>
      <tbody className={rows["body"]}>
        {followUp.themes.map((theme) => (
          <Row
            key={theme.id}
            heading={<ThemeName theme={theme} />}
            total={followUp.initiativesByTheme.get(theme.id)?.length ?? 0}
            counts={(byTheme.get(theme.id) ?? []).slice(from, to)}
            metric={metric}
            hrefOf={(round, smileys) => hrefOf(theme, round, smileys)}
            rounds={rounds}
          />
        ))}
      </tbody>
      <tbody className={`${rows["body"]} ${rows["sum"]}`}>
        <Row
          heading={t.wholeAgreement}
          total={followUp.initiatives.length}
          counts={countByRound(followUp).slice(from, to)}
          metric={metric}
          hrefOf={(round, smileys) => hrefOf(null, round, smileys)}
          rounds={rounds}
        />
      </tbody>
    </HeatmapTable>
  );
}

interface RowProps {
  readonly heading: React.ReactNode;
  /** How many initiatives each of its cells counts. */
  readonly total: number;
  readonly counts: readonly SmileyCounts[];
  readonly metric: CellMetric;
  readonly hrefOf: (round: Round | null, smileys: readonly RatingKey[]) => string;
  readonly rounds: readonly Round[];
}

function Row({ heading, total, counts, metric, hrefOf, rounds }: RowProps) {
  const t = useText(heatmapText);
  return (
    <tr className={rows["row"]}>
      <th scope="row" className={rows["rowHead"]}>
        <a {...CELL} href={hrefOf(null, [])} className={rows["rowLink"]}>
          {heading}
        </a>{" "}
        <span className={rows["total"]}>{t.initiatives(total)}</span>
      </th>
      {rounds.map((round, index) => {
        const cell = counts[index];
        return (
          cell && (
            <ThemeCell
              key={round.id}
              counts={cell}
              metric={metric}
              hrefOf={(smileys) => hrefOf(round, smileys)}
            />
          )
        );
      })}
    </tr>
  );
}
