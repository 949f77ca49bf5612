import type { OpenMilestone } from "../../agreement/effort/openMilestones.ts";
import type { FollowUp } from "../../agreement/followUp.ts";
import { quoteMilestone } from "../../agreement/quotes/quotes.ts";
import { QuoteBlock } from "../../components/quotes/QuoteBlock.tsx";
import { Smiley } from "../../components/smiley/Smiley.tsx";
import { DOCUMENT_LANGUAGE } from "../../text/messages.ts";
import styles from "./afterlife.module.css";
import { Owner } from "./Owner.tsx";

interface OpenMilestoneItemProps {
  readonly followUp: FollowUp;
  readonly open: OpenMilestone;
}

/** One milestone that was not met: its round, its text and its status. */
export function OpenMilestoneItem({ followUp, open }: OpenMilestoneItemProps) {
  const { initiative, milestone, roundIndex } = open;
  const round = followUp.rounds[roundIndex]?.label ?? "";
  return (
    <li className={styles["item"]}>
      <div className={styles["when"]}>
        <Smiley rating={milestone.smiley} about={round} />
        <strong>
          <bdi lang={DOCUMENT_LANGUAGE}>{round}</bdi>
        </strong>
      </div>
      <div className={styles["what"]}>
        <Owner followUp={followUp} initiative={initiative} />
        {(["text", "status"] as const).map(
          (part) =>
            milestone[part] !== null && (
              <QuoteBlock
                key={part}
                followUp={followUp}
                quote={quoteMilestone(initiative, milestone, part)}
              />
            ),
        )}
      </div>
    </li>
  );
}
