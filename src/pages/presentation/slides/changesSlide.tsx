import { groupByChange } from "../../../agreement/effort/change.ts";
import { latestRoundIndex, ratingAt } from "../../../agreement/effort/ratings.ts";
import { shareChange } from "../../../agreement/effort/shareChange.ts";
import type { FollowUp } from "../../../agreement/followUp.ts";
import type { Initiative } from "../../../agreement/format/schema.ts";
import { Smiley } from "../../../components/smiley/Smiley.tsx";
import { formatShare } from "../../../text/format.ts";
import { type Block, heading, prose, type SlideContent, whole } from "../content.ts";
import type { SlideContext } from "../context.ts";
import { InitiativeLink } from "./InitiativeLink.tsx";
import marked from "./marked.module.css";
import slideText from "./slideText.module.css";

/** What got worse, fell silent, got better or was newly rated since the round before; and why the share moved. */
export function changesSlide({ followUp, language, t, rules }: SlideContext): SlideContent {
  const latest = latestRoundIndex(followUp);
  const groups = groupByChange(followUp, latest - 1, latest);
  const { before, after, ...why } = shareChange(followUp, latest - 1, latest);
  const blocks = (["worse", "no-longer-rated", "better", "first-rated"] as const).flatMap(
    (change): Block[] => [
      heading(
        change,
        <h2>
          {rules.changes[change]} <span className={slideText["soft"]}>{groups[change].length}</span>
        </h2>,
      ),
      ...(groups[change].length === 0 ? [prose(`${change} none`, t.changes.none, "soft")] : []),
      ...groups[change].map((initiative) =>
        whole(`${change} ${initiative.id}`, <Moved followUp={followUp} initiative={initiative} />),
      ),
    ],
  );
  const since = followUp.rounds[latest - 1]?.label ?? "";
  return {
    kind: "changes",
    title: t.changes.title(since),
    named: [since],
    eyebrow: followUp.facts.title,
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
  readonly followUp: FollowUp;
  readonly initiative: Initiative;
}

function Moved({ followUp, initiative }: MovedProps) {
  const latest = latestRoundIndex(followUp);
  const label = (round: number) => followUp.rounds[round]?.label ?? "";
  return (
    <div className={marked["moved"]}>
      <span className={marked["fromTo"]}>
        <Smiley rating={ratingAt(followUp, initiative, latest - 1)} about={label(latest - 1)} />
        <span aria-hidden="true">→</span>
        <Smiley rating={ratingAt(followUp, initiative, latest)} about={label(latest)} />
      </span>
      <span>
        <InitiativeLink initiative={initiative} />
      </span>
    </div>
  );
}
