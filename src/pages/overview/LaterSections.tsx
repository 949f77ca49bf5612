import type { ComponentProps } from "react";
import { CorrectionSection } from "../../components/corrections/CorrectionSection.tsx";
import { ChangeSection } from "./ChangeSection.tsx";
import { InitiativeSection } from "./InitiativeSection.tsx";

/** What changed between two rounds, what was corrected by hand, and every initiative. */
export function LaterSections(props: ComponentProps<typeof ChangeSection>) {
  return (
    <>
      <ChangeSection {...props} />
      <CorrectionSection followUp={props.followUp} />
      <InitiativeSection followUp={props.followUp} />
    </>
  );
}
