import type { Agreement } from "../../../agreement/agreement.ts";
import { groupByChange } from "../../../agreement/change.ts";
import { latestRoundIndex, ratingAt } from "../../../agreement/ratings.ts";
import type { Initiative } from "../../../agreement/schema.ts";
import { shareChange } from "../../../agreement/shareChange.ts";
import { Smiley } from "../../../components/smiley/Smiley.tsx";
import { formatShare } from "../../../text/format.ts";
import { type Block, heading, prose, type SlideContent, whole } from "../content.ts";
import type { SlideContext } from "../context.ts";
import styles from "../slide.module.css";
import { InitiativeLink } from "./InitiativeLink.tsx";

/** What got worse, fell silent, got better or was newly rated since the round before; and why the share moved. */
export function changesSlide({ agreement, language, t, rules }: SlideContext): SlideContent {
  const latest = latestRoundIndex(agreement);
  const groups = groupByChange(agreement, latest - 1, latest);
  const { before, after, ...why } = shareChange(agreement, latest - 1, latest);
  const blocks = (["worse", "no-longer-rated", "better", "first-rated"] as const).flatMap(
    (change): Block[] => [
      heading(
        change,
        <h2>
          {rules.changes[change]} <span className={styles["soft"]}>{groups[change].length}</span>
        </h2>,
      ),
      ...(groups[change].length === 0 ? [prose(`${change} none`, t.changes.none, "soft")] : []),
      ...groups[change].map((initiative) =>
        whole(`${change} ${initiative.id}`, <Moved agreement={agreement} initiative={initiative} />),
      ),
    ],
  );
  const since = agreement.rounds[latest - 1]?.label ?? "";
  return {
    kind: "changes",
    title: t.changes.title(since),
    named: [since],
    eyebrow: agreement.followUp.title,
    lead: (
      <p>
        {t.changes.share(
          formatShare(before.met, before.rated, language),
          formatShare(after.met, after.rated, language),
        )}{" "}
        {t.changes.whyShare(
          why.delivered,
          why.slipped,
          why.stoppedRated.met + why.stoppedRated.notMet,
          why.startedRated.met + why.startedRated.notMet,
        )}
      </p>
    ),
    columns: 2,
    aside: null,
    arrangements: [
      [
        [
          ...blocks,
          prose("rest", t.changes.rest(groups.unchanged.length, groups.unrated.length), "soft", 36),
        ],
      ],
    ],
    table: null,
    source: null,
  };
}

interface MovedProps {
  readonly agreement: Agreement;
  readonly initiative: Initiative;
}

function Moved({ agreement, initiative }: MovedProps) {
  const latest = latestRoundIndex(agreement);
  const label = (round: number) => agreement.rounds[round]?.label ?? "";
  return (
    <div className={styles["moved"]}>
      <span className={styles["fromTo"]}>
        <Smiley rating={ratingAt(agreement, initiative, latest - 1)} about={label(latest - 1)} />
        <span aria-hidden="true">→</span>
        <Smiley rating={ratingAt(agreement, initiative, latest)} about={label(latest)} />
      </span>
      <span>
        <InitiativeLink initiative={initiative} />
      </span>
    </div>
  );
}
