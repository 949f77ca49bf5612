import { memo, type ReactNode, useDeferredValue } from "react";
import { ratingKey } from "../../agreement/effort/counts.ts";
import type { Rating } from "../../agreement/effort/smiley.ts";
import { type FollowUp, milestonesOf } from "../../agreement/followUp.ts";
import type { Initiative, Theme } from "../../agreement/format/schema.ts";
import { heatmapText } from "../../text/heatmap.ts";
import { useText } from "../../text/LanguageContext.ts";
import { DOCUMENT_LANGUAGE } from "../../text/messages.ts";
import { InitiativeName } from "../names/InitiativeName.tsx";
import { ThemeName } from "../names/ThemeName.tsx";
import { Smiley } from "../smiley/Smiley.tsx";
import { ColumnHead } from "./ColumnHead.tsx";
import { HeatmapTable } from "./HeatmapTable.tsx";
import headings from "./headings.module.css";
import rows from "./heatmapRows.module.css";
import styles from "./InitiativeHeatmap.module.css";
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

/**
 * Smileys by initiative and round, grouped by theme, with the economy's smiley as last column. A large follow-up's
 * further rows are rendered after the page is shown, so that nobody waits for rows that are out of sight.
 */
export function InitiativeHeatmap({ followUp, hrefOf, markOf }: InitiativeHeatmapProps) {
  const t = useText(heatmapText);
  const mostRows = useDeferredValue(Number.POSITIVE_INFINITY, FIRST_ROWS);
  return (
    <HeatmapTable label={t.initiativeTable} columns={followUp.rounds.length + 1}>
      <thead className={headings["headings"]}>
        <tr className={rows["row"]}>
          <th scope="col" className={headings["corner"]}>
            {t.initiative}
          </th>
          {followUp.rounds.map((round) => (
            <ColumnHead key={round.id} label={round.label} lang={DOCUMENT_LANGUAGE} />
          ))}
          <ColumnHead label={t.economy} />
        </tr>
      </thead>
      {firstRows(followUp, mostRows).map(({ theme, initiatives }) => (
        <ThemeGroup key={theme.id} {...{ followUp, theme, initiatives, hrefOf, markOf }} />
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
  readonly theme: Theme;
  readonly initiatives: readonly Initiative[];
}

const ThemeGroup = memo(function ThemeGroup({ followUp, theme, initiatives, ...rest }: ThemeGroupProps) {
  return (
    <tbody className={rows["body"]}>
      <tr className={rows["row"]}>
        <th scope="rowgroup" className={rows["group"]} colSpan={followUp.rounds.length + 2}>
          <ThemeName theme={theme} />
        </th>
      </tr>
      {initiatives.map((initiative) => (
        <InitiativeRow key={initiative.id} followUp={followUp} initiative={initiative} {...rest} />
      ))}
    </tbody>
  );
});

interface InitiativeRowProps extends InitiativeHeatmapProps {
  readonly initiative: Initiative;
}

const InitiativeRow = memo(function InitiativeRow(props: InitiativeRowProps) {
  const { followUp, initiative, hrefOf, markOf } = props;
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
      {followUp.rounds.map((round, index) => (
        <SmileyCell
          key={round.id}
          rating={milestones[index]?.smiley ?? null}
          about={round.label}
          href={href}
        />
      ))}
      <SmileyCell rating={initiative.economy?.smiley ?? null} about={t.economy} href={href} />
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
