import { Fragment } from "react";
import { type FollowUp, milestonesOf } from "../../../../agreement/followUp.ts";
import type { Initiative } from "../../../../agreement/format/schema.ts";
import { Corrected } from "../../../../components/corrections/Corrected.tsx";
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
        <Fragment key={round.id}>
          <Smiley rating={milestones[index]?.smiley ?? null} about={round.label} size="s" />
          <Corrected of={milestones[index]} part="smiley" />
        </Fragment>
      ))}
    </span>
  );
}
