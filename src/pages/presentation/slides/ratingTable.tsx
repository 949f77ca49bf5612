import { ratingKey } from "../../../agreement/effort/counts.ts";
import { ratingsOf } from "../../../agreement/effort/ratings.ts";
import type { Rating } from "../../../agreement/effort/smiley.ts";
import type { FollowUp } from "../../../agreement/followUp.ts";
import type { Initiative } from "../../../agreement/format/schema.ts";
import { RoundSpan } from "../../../components/heatmap/RoundSpan.tsx";
import { type ColumnGroup, type ColumnRoom, columnGroups } from "../../../components/layout/columnGroups.ts";
import { Smiley } from "../../../components/smiley/Smiley.tsx";
import { heatmapText } from "../../../text/heatmap.ts";
import { type Block, type SlideContent, STAGE_WIDTH, whole } from "../slideContent.ts";
import type { SlideContext } from "../slideContext.ts";
import { InitiativeLink } from "./InitiativeLink.tsx";
import { RoundHeads } from "./RoundHeads.tsx";
import styles from "./ratingTable.module.css";
import { reasonWords } from "./reasonWords.ts";

/** Pixels of the stage: names and why they deviate, and a smiley below its round's name. */
const ROOM: ColumnRoom = { width: STAGE_WIDTH, names: 600, column: 160 };

/**
 * Initiatives by round with their economy and why they deviate: the heatmap of a theme or of a list. Several tables where
 * there are more rounds than fit beside each other.
 */
export function ratingTables(
  context: SlideContext,
  initiatives: readonly Initiative[],
): readonly Pick<SlideContent, "arrangements" | "table">[] {
  return columnGroups(context.followUp.rounds.length + 1, ROOM).map((group) =>
    ratingTable(context, initiatives, group),
  );
}

/** The columns are the rounds and after them the economy. */
function ratingTable(context: SlideContext, initiatives: readonly Initiative[], group: ColumnGroup) {
  const { followUp, language } = context;
  const h = heatmapText[language];
  return {
    arrangements: [[initiatives.map((initiative) => row(context, initiative, group))]] as const,
    table: {
      label: h.initiativeTable,
      head: (
        <tr>
          <th scope="col">
            {h.initiative}
            <RoundSpan followUp={followUp} {...group} />
          </th>
          <RoundHeads context={context} group={group} className={styles["markHead"]} />
          {group.to > followUp.rounds.length && (
            <th scope="col" className={styles["markHead"]}>
              {h.economy}
            </th>
          )}
        </tr>
      ),
    },
  };
}

function row(context: SlideContext, initiative: Initiative, group: ColumnGroup): Block {
  const { followUp, language } = context;
  return whole(
    initiative.id,
    <>
      <th scope="row">
        <InitiativeLink initiative={initiative} />{" "}
        <span className={styles["reasons"]}>{reasonWords(context, initiative).join(", ")}</span>
      </th>
      <MarkCells {...{ followUp, initiative, group }} economy={heatmapText[language].economy} />
    </>,
    0,
  );
}

interface MarkCellsProps {
  readonly followUp: FollowUp;
  readonly initiative: Initiative;
  readonly group: ColumnGroup;
  readonly economy: string;
}

function MarkCells({ followUp, initiative, group: { from, to }, economy }: MarkCellsProps) {
  const ratings = ratingsOf(followUp, initiative);
  return (
    <>
      {followUp.rounds.slice(from, to).map((round, index) => (
        <MarkCell key={round.id} rating={ratings[from + index] ?? null} about={round.label} />
      ))}
      {to > followUp.rounds.length && (
        <MarkCell rating={initiative.economy?.smiley ?? null} about={economy} />
      )}
    </>
  );
}

function MarkCell({ rating, about }: { readonly rating: Rating; readonly about: string }) {
  return (
    <td className={styles["mark"]}>
      <span data-tint={ratingKey(rating)}>
        <Smiley rating={rating} about={about} />
      </span>
    </td>
  );
}
