import { groupByChange, LISTED_CHANGES } from "../../../agreement/effort/change.ts";
import { latestRoundIndex } from "../../../agreement/effort/ratings.ts";
import { shareChange } from "../../../agreement/effort/shareChange.ts";
import type { FollowUp } from "../../../agreement/followUp.ts";
import type { Initiative } from "../../../agreement/format/schema.ts";
import { SmileyChange } from "../../../components/smiley/SmileyChange.tsx";
import { changeCount } from "../../../components/standing/changeWords.ts";
import { LastRatedRound } from "../../../components/standing/LastRatedRound.tsx";
import { keyFiguresText } from "../../../text/keyFigures.ts";
import { type Block, heading, prose, type SlideContent, slideContent, whole } from "../slideContent.ts";
import type { SlideContext } from "../slideContext.ts";
import { InitiativeLink } from "./InitiativeLink.tsx";
import marked from "./marked.module.css";
import slideText from "./slideText.module.css";

/** The initiatives that changed since the round before, by kind of change; and why the share of glad changed. */
export function changesSlide({ followUp, language, t, rules }: SlideContext): SlideContent {
  const latest = latestRoundIndex(followUp);
  const rounds = { from: latest - 1, to: latest };
  const groups = groupByChange(followUp, latest - 1, latest);
  const { before, after, ...why } = shareChange(followUp, latest - 1, latest);
  const blocks = LISTED_CHANGES.flatMap((change): Block[] => [
    heading(
      change,
      <h2>
        {rules.changes[change]}{" "}
        <span className={slideText["soft"]}>
          {changeCount(followUp, change, groups[change], rounds, language)}
        </span>
      </h2>,
    ),
    ...(groups[change].length === 0 ? [prose(`${change} none`, t.changes.none, "soft")] : []),
    ...groups[change].map((initiative) =>
      whole(`${change} ${initiative.id}`, <Moved followUp={followUp} initiative={initiative} />),
    ),
  ]);
  const total = followUp.initiatives.length;
  const isUnknown = groups.unrated.length === total;
  const since = followUp.rounds[latest - 1]?.label ?? "";
  return slideContent(followUp, {
    kind: "changes",
    title: t.changes.title(since),
    named: [since],
    lead: isUnknown ? (
      <p>{keyFiguresText[language].nothingCompared(total)}</p>
    ) : (
      <p>
        {t.changes.met(before.met, after.met, total)}{" "}
        {t.changes.whyShare(
          why.delivered,
          why.slipped,
          why.stoppedRated.met + why.stoppedRated.notMet,
          why.ratedAgain,
          why.startedRated.met + why.startedRated.notMet - why.ratedAgain,
        )}
      </p>
    ),
    columns: 2,
    arrangements: [
      [
        isUnknown
          ? []
          : [
              ...blocks,
              prose(
                "rest",
                t.changes.rest(
                  groups.unchanged.length,
                  groups["no-longer-rated"].length + groups.unrated.length,
                  total,
                ),
                "soft",
                36,
              ),
            ],
      ],
    ],
  });
}

interface MovedProps {
  readonly followUp: FollowUp;
  readonly initiative: Initiative;
}

function Moved({ followUp, initiative }: MovedProps) {
  const latest = latestRoundIndex(followUp);
  return (
    <div className={marked["moved"]}>
      <span className={marked["fromTo"]}>
        <SmileyChange followUp={followUp} initiative={initiative} from={latest - 1} to={latest} />
      </span>
      <span>
        <InitiativeLink initiative={initiative} />
        <LastRatedRound followUp={followUp} initiative={initiative} from={latest - 1} to={latest} />
      </span>
    </div>
  );
}
