import type { Agreement } from "../../agreement/agreement.ts";
import { contradictionsOf } from "../../agreement/contradictions/findContradictions.ts";
import type { Initiative } from "../../agreement/schema.ts";
import { ContradictionMark } from "../../components/quotes/ContradictionMark.tsx";

interface InitiativeMarkProps {
  readonly agreement: Agreement;
  readonly initiative: Initiative;
}

/** How many contradictions concern an initiative. */
export function InitiativeMark({ agreement, initiative }: InitiativeMarkProps) {
  return <ContradictionMark contradictions={contradictionsOf(agreement, initiative)} />;
}
