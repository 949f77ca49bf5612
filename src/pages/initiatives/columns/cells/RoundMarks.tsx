import { use } from "react";
import { milestonesOf } from "../../../../agreement/followUp.ts";
import { Corrected } from "../../../../components/corrections/Corrected.tsx";
import { CorrectionContext } from "../../../../components/corrections/CorrectionContext.ts";
import type { InitiativeProps } from "../../../../components/names/initiativeProps.ts";
import { drawSmiley } from "../../../../components/smiley/Smiley.tsx";
import { useText } from "../../../../text/LanguageContext.ts";
import { smileyText } from "../../../../text/smiley.ts";
import styles from "./cells.module.css";

/** An initiative's smileys along the rounds, in small. */
export function RoundMarks({ followUp, initiative }: InitiativeProps) {
  const { name } = useText(smileyText);
  const isAnyCorrected = use(CorrectionContext) !== null;
  const milestones = milestonesOf(followUp, initiative);
  return (
    <span className={styles["rounds"]}>
      {followUp.rounds.flatMap(({ id, label }, index) => [
        drawSmiley(name, { rating: milestones[index]?.smiley ?? null, about: label, size: "s" }, id),
        isAnyCorrected && <Corrected key={`corrected ${id}`} of={milestones[index]} part="smiley" />,
      ])}
    </span>
  );
}
