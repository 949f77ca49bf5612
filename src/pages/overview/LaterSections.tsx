import type { ComponentProps } from "react";
import { CorrectionSection } from "../../components/corrections/CorrectionSection.tsx";
import { ChangeSection } from "./ChangeSection.tsx";

/** What changed between two rounds, and what was corrected by hand. */
export function LaterSections(props: ComponentProps<typeof ChangeSection>) {
  return (
    <>
      <ChangeSection {...props} />
      <CorrectionSection followUp={props.followUp} />
    </>
  );
}
