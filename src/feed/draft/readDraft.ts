import type { FollowUp } from "../../agreement/followUp.ts";
import { draftFollowUp } from "./draftFollowUp.ts";
import { type Draft, keptDraft } from "./keptDraft.ts";

/**
 * The kept draft, and what any screen shows of it; `null` where this browser keeps none. One that is damaged counts as none: the screen
 * that could discard it would fail by it, too. It stays in the browser until another takes its place.
 */
export async function readDraft(): Promise<{ readonly draft: Draft; readonly value: FollowUp } | null> {
  const draft = await keptDraft.read();
  try {
    return draft !== null && isWhole(draft) ? { draft, value: draftFollowUp(draft) } : null;
  } catch {
    return null;
  }
}

function isWhole({ findings, blocks, past, corrections, future, source }: Draft): boolean {
  return [findings, blocks, past, corrections, future].every(Array.isArray) && typeof source === "string";
}
