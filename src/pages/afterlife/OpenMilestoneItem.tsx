import type { Agreement } from "../../agreement/agreement.ts";
import type { OpenMilestone } from "../../agreement/openMilestones.ts";
import { Smiley } from "../../components/smiley/Smiley.tsx";
import { Prose } from "../../components/text/Prose.tsx";
import styles from "./afterlife.module.css";
import { Owner } from "./Owner.tsx";

interface OpenMilestoneItemProps {
  readonly agreement: Agreement;
  readonly open: OpenMilestone;
}

/** A milestone that was not met, in its round, with what was said of it. */
export function OpenMilestoneItem({ agreement, open }: OpenMilestoneItemProps) {
  const { initiative, milestone, roundIndex } = open;
  const round = agreement.rounds[roundIndex]?.label ?? "";
  return (
    <li className={styles["item"]}>
      <div className={styles["when"]}>
        <Smiley rating={milestone.smiley} about={round} />
        <strong>{round}</strong>
      </div>
      <div className={styles["what"]}>
        <Owner agreement={agreement} initiative={initiative} />
        {milestone.text !== null && <Prose text={milestone.text} />}
        {milestone.status !== null && <Prose text={milestone.status} />}
      </div>
    </li>
  );
}
