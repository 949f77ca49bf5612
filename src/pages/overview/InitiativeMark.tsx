import { use } from "react";
import type { Initiative } from "../../agreement/format/schema.ts";
import { ContradictionMark } from "../../components/quotes/ContradictionMark.tsx";
import { MarkedFollowUp } from "./MarkedFollowUp.ts";

/** How many things that the document says of an initiative do not fit together. */
export function InitiativeMark({ initiative }: { readonly initiative: Initiative }) {
  const followUp = use(MarkedFollowUp);
  return followUp && <ContradictionMark followUp={followUp} initiative={initiative} />;
}
