import { type Agreement, milestonesOf } from "../../../agreement/agreement.ts";
import type { Initiative } from "../../../agreement/schema.ts";
import { Smiley } from "../../../components/smiley/Smiley.tsx";
import styles from "./cells.module.css";

interface RoundMarksProps {
  readonly agreement: Agreement;
  readonly initiative: Initiative;
}

/** An initiative's smileys along the rounds, in small. */
export function RoundMarks({ agreement, initiative }: RoundMarksProps) {
  const milestones = milestonesOf(agreement, initiative);
  return (
    <span className={styles["rounds"]}>
      {agreement.rounds.map((round, index) => (
        <Smiley key={round.id} rating={milestones[index]?.smiley ?? null} about={round.label} size="s" />
      ))}
    </span>
  );
}
