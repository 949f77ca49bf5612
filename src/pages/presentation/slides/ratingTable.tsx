import { ratingKey } from "../../../agreement/effort/counts.ts";
import { ratingsOf } from "../../../agreement/effort/ratings.ts";
import type { Rating } from "../../../agreement/effort/smiley.ts";
import type { FollowUp } from "../../../agreement/followUp.ts";
import type { Initiative } from "../../../agreement/format/schema.ts";
import { agendaReasons } from "../../../agreement/presentation/agenda.ts";
import { Smiley } from "../../../components/smiley/Smiley.tsx";
import { heatmapText } from "../../../text/heatmap.ts";
import { type Block, type SlideContent, whole } from "../slideContent.ts";
import type { SlideContext } from "../slideContext.ts";
import { InitiativeLink } from "./InitiativeLink.tsx";
import { RoundHeads } from "./RoundHeads.tsx";
import styles from "./ratingTable.module.css";

/** Initiatives by round with their economy and why they deviate: the heatmap of a theme or of a list. */
export function ratingTable(
  context: SlideContext,
  initiatives: readonly Initiative[],
): Pick<SlideContent, "arrangements" | "table"> {
  const { followUp, language } = context;
  const h = heatmapText[language];
  return {
    arrangements: [[initiatives.map((initiative) => row(context, initiative))]],
    table: {
      label: h.initiativeTable,
      head: (
        <tr>
          <th scope="col">{h.initiative}</th>
          <RoundHeads rounds={followUp.rounds} className={styles["markHead"]} />
          <th scope="col" className={styles["markHead"]}>
            {h.economy}
          </th>
        </tr>
      ),
    },
  };
}

function row(context: SlideContext, initiative: Initiative): Block {
  const { followUp, language, t } = context;
  const reasons = agendaReasons(followUp, initiative);
  return whole(
    initiative.id,
    <>
      <th scope="row">
        <InitiativeLink initiative={initiative} />{" "}
        <span className={styles["reasons"]}>{reasons.map((reason) => t.reasons[reason]).join(", ")}</span>
      </th>
      <MarkCells followUp={followUp} initiative={initiative} economy={heatmapText[language].economy} />
    </>,
    0,
  );
}

interface MarkCellsProps {
  readonly followUp: FollowUp;
  readonly initiative: Initiative;
  readonly economy: string;
}

function MarkCells({ followUp, initiative, economy }: MarkCellsProps) {
  return (
    <>
      {ratingsOf(followUp, initiative).map((rating, index) => {
        const round = followUp.rounds[index];
        return <MarkCell key={round?.id} rating={rating} about={round?.label ?? ""} />;
      })}
      <MarkCell rating={initiative.economy?.smiley ?? null} about={economy} />
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
