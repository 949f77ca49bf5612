import { useState } from "react";
import type { FollowUp } from "../../agreement/followUp.ts";
import { FollowUpDeck } from "./FollowUpDeck.tsx";
import { heldFollowUp } from "./heldFollowUp.ts";
import { NewestContext } from "./NewestContext.ts";
import { WaitForCommittees } from "./WaitForCommittees.tsx";

/** The follow-up as slides for a meeting; of a whole agreement when all committees have come, or when the reader begins. */
export function PresentationPage({ followUp: newest }: { readonly followUp: FollowUp }) {
  const [before, setHeld] = useState<FollowUp | null>(null);
  const held = heldFollowUp(before, newest);
  if (held !== before) setHeld(held);
  return held === null ? (
    <WaitForCommittees followUp={newest} onBegin={() => setHeld(newest)} />
  ) : (
    <NewestContext value={() => setHeld(newest)}>
      <FollowUpDeck followUp={held} />
    </NewestContext>
  );
}
