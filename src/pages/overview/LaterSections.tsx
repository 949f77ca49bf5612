import type { ComponentProps } from "react";
import { CorrectionSection } from "../../components/corrections/CorrectionSection.tsx";
import { useRunningLines } from "../../components/layout/useRunningLines.ts";
import { ChangeSection } from "./ChangeSection.tsx";
import { InitiativeSection } from "./InitiativeSection.tsx";

/** What changed between two rounds, what was corrected by hand, and every initiative. */
export function LaterSections(props: ComponentProps<typeof ChangeSection>) {
  useRunningLines(props.followUp);
  return (
    <>
      <ChangeSection {...props} />
      <CorrectionSection followUp={props.followUp} />
      <InitiativeSection followUp={props.followUp} />
    </>
  );
}
