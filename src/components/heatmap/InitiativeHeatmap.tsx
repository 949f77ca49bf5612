import { memo, type ReactNode, useDeferredValue, useMemo } from "react";
import { ratingKey } from "../../agreement/effort/counts.ts";
import type { Rating } from "../../agreement/effort/smiley.ts";
import { type FollowUp, milestonesOf } from "../../agreement/followUp.ts";
import type { Initiative, Theme } from "../../agreement/format/schema.ts";
import { usePrinting } from "../../device/usePrinting.ts";
import { heatmapText } from "../../text/heatmap.ts";
import { useText } from "../../text/LanguageContext.ts";
import { type ColumnGroup, type ColumnRoom, columnGroups } from "../layout/columnGroups.ts";
import { PAPER_WIDTH } from "../layout/paperWidth.ts";
import { InitiativeName } from "../names/InitiativeName.tsx";
import { ThemeName } from "../names/ThemeName.tsx";
import { Smiley } from "../smiley/Smiley.tsx";
import { ColumnHead } from "./ColumnHead.tsx";
import { HeatmapTable } from "./HeatmapTable.tsx";
import headings from "./headings.module.css";
import rows from "./heatmapRows.module.css";
import styles from "./InitiativeHeatmap.module.css";
import { RoundHeads } from "./RoundHeads.tsx";
import { RoundKey } from "./RoundKey.tsx";
import { RoundSpan } from "./RoundSpan.tsx";
import tints from "./tints.module.css";
import { CELL } from "./useGridNavigation.ts";

interface InitiativeHeatmapProps {
  readonly followUp: FollowUp;
  /** Must be stable, or every row is drawn again. */
  readonly hrefOf: (initiative: Initiative) => string;
  /** A small mark beside an initiative's name; it may come later. Must be stable as long as its marks are. */
  readonly markOf?: ((initiative: Initiative) => ReactNode) | undefined;
}

/** How many rows are rendered with the page: more than a screen shows, and several times the usual follow-up. */
const FIRST_ROWS = 100;

/** Millimetres: a column holds a smiley below an upright heading of two lines. */
const ROOM: ColumnRoom = { width: PAPER_WIDTH, names: 50, column: 9.8 };

/**
 * Smileys by initiative and round, grouped by theme, with the economy's smiley as last column. A large follow-up's
 * further rows are rendered after the page is shown, so that nobody waits for rows that are out of sight. On paper all
 * rows stand, and many rounds are several tables.
 */
export function InitiativeHeatmap(props: InitiativeHeatmapProps) {
  const { followUp } = props;
  const onPaper = usePrinting();
  const firstRows = useDeferredValue(Number.POSITIVE_INFINITY, FIRST_ROWS);
  const columns = followUp.rounds.length + 1;
  const groups = useMemo(
    () => (onPaper ? columnGroups(columns, ROOM) : [{ from: 0, to: columns }]),
    [onPaper, columns],
  );
  return (
    <>
      {groups.map((group) => (
        <ColumnsTable
          key={group.from}
          {...props}
          group={group}
          mostRows={onPaper ? Number.POSITIVE_INFINITY : firstRows}
          onPaper={onPaper}
        />
      ))}
      <RoundKey followUp={followUp} />
    </>
  );
}

interface ColumnsTableProps extends InitiativeHeatmapProps {
  /** Of the columns, which are the rounds and after them the economy. */
  readonly group: ColumnGroup;
  readonly mostRows: number;
  readonly onPaper: boolean;
}

function ColumnsTable({ mostRows, onPaper, ...props }: ColumnsTableProps) {
  const t = useText(heatmapText);
  const { followUp, group } = props;
  const { from, to } = group;
  return (
    <HeatmapTable label={t.initiativeTable} columns={to - from} onPaper={onPaper}>
      <thead className={headings["headings"]}>
        <tr className={rows["row"]}>
          <th scope="col" className={headings["corner"]}>
            {t.initiative}
            <RoundSpan followUp={followUp} from={from} to={to} />
          </th>
          <RoundHeads followUp={followUp} from={from} to={to} />
          {to > followUp.rounds.length && <ColumnHead label={t.economy} />}
        </tr>
      </thead>
      {firstRows(followUp, mostRows).map(({ theme, initiatives }) => (
        <ThemeGroup key={theme.id} {...props} theme={theme} initiatives={initiatives} />
      ))}
    </HeatmapTable>
  );
}

/**
 * The themes with their initiatives, at most `most` in all. A theme that fits keeps the same array, so that it is not
 * rendered again.
 */
function firstRows(followUp: FollowUp, most: number) {
  let room = most;
  return followUp.themes.map((theme) => {
    const all = followUp.initiativesByTheme.get(theme.id) ?? [];
    const initiatives = all.length <= room ? all : all.slice(0, room);
    room -= initiatives.length;
    return { theme, initiatives };
  });
}

interface ThemeGroupProps extends InitiativeHeatmapProps {
  readonly group: ColumnGroup;
  readonly theme: Theme;
  readonly initiatives: readonly Initiative[];
}

const ThemeGroup = memo(function ThemeGroup({
  followUp,
  group,
  theme,
  initiatives,
  ...rest
}: ThemeGroupProps) {
  return (
    <tbody className={rows["body"]}>
      <tr className={rows["row"]}>
        <th scope="rowgroup" className={rows["group"]} colSpan={group.to - group.from + 1}>
          <ThemeName theme={theme} />
        </th>
      </tr>
      {initiatives.map((initiative) => (
        <InitiativeRow key={initiative.id} {...rest} {...{ followUp, group, initiative }} />
      ))}
    </tbody>
  );
});

interface InitiativeRowProps extends InitiativeHeatmapProps {
  readonly group: ColumnGroup;
  readonly initiative: Initiative;
}

const InitiativeRow = memo(function InitiativeRow(props: InitiativeRowProps) {
  const { followUp, group, initiative, hrefOf, markOf } = props;
  const t = useText(heatmapText);
  const href = hrefOf(initiative);
  const milestones = milestonesOf(followUp, initiative);
  return (
    <tr className={rows["row"]}>
      <th scope="row" className={rows["rowHead"]} data-marked={markOf && ""}>
        <a {...CELL} href={href} className={rows["rowLink"]}>
          <InitiativeName initiative={initiative} />
        </a>
        {markOf !== undefined && <span className={rows["mark"]}>{markOf(initiative)}</span>}
      </th>
      {followUp.rounds.slice(group.from, group.to).map((round, index) => (
        <SmileyCell
          key={round.id}
          rating={milestones[group.from + index]?.smiley ?? null}
          about={round.label}
          href={href}
        />
      ))}
      {group.to > followUp.rounds.length && (
        <SmileyCell rating={initiative.economy?.smiley ?? null} about={t.economy} href={href} />
      )}
    </tr>
  );
});

interface SmileyCellProps {
  readonly rating: Rating;
  readonly about: string;
  readonly href: string;
}

function SmileyCell({ rating, about, href }: SmileyCellProps) {
  return (
    <td className={rows["cell"]}>
      <a
        {...CELL}
        href={href}
        className={`${rows["cellLink"]} ${styles["smileyLink"]} ${tints["tint"]}`}
        data-tint={ratingKey(rating)}
      >
        <Smiley rating={rating} about={about} />
      </a>
    </td>
  );
}
