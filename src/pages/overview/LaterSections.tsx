import type { ComponentProps } from "react";
import { CorrectionSection } from "../../components/corrections/CorrectionSection.tsx";
import { useRunningLines } from "../../components/layout/useRunningLines.ts";
import { AgeNote } from "./AgeNote.tsx";
import { ChangeSection } from "./ChangeSection.tsx";
import { InitiativeSection } from "./InitiativeSection.tsx";

/** How old the figures are, what changed between two rounds, what was corrected by hand, and every initiative. */
export function LaterSections(props: ComponentProps<typeof ChangeSection>) {
  useRunningLines(props.followUp);
  return (
    <>
      <AgeNote asOf={props.followUp.facts.asOf} />
      <ChangeSection {...props} />
      <CorrectionSection followUp={props.followUp} />
      <InitiativeSection followUp={props.followUp} />
    </>
  );
}
