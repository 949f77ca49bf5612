import { type FollowUp, milestonesOf } from "../../../../agreement/followUp.ts";
import type { Initiative } from "../../../../agreement/format/schema.ts";
import { Smiley } from "../../../../components/smiley/Smiley.tsx";
import styles from "./cells.module.css";

interface RoundMarksProps {
  readonly followUp: FollowUp;
  readonly initiative: Initiative;
}

/** An initiative's smileys along the rounds, in small. */
export function RoundMarks({ followUp, initiative }: RoundMarksProps) {
  const milestones = milestonesOf(followUp, initiative);
  return (
    <span className={styles["rounds"]}>
      {followUp.rounds.map((round, index) => (
        <Smiley key={round.id} rating={milestones[index]?.smiley ?? null} about={round.label} size="s" />
      ))}
    </span>
  );
}
