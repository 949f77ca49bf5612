import type { FollowUp } from "../../agreement/followUp.ts";
import type { Loaded } from "../loaded.ts";
import { sourceLines } from "../sourceLines.ts";
import { draftFollowUp } from "./draftFollowUp.ts";
import { keptDraft } from "./keptDraft.ts";

/** The kept draft as any screen reads it, `null` where this browser keeps none; unchanged, the very same object as `last`. */
export async function loadDraft(last: Loaded<FollowUp> | undefined): Promise<Loaded<FollowUp> | null> {
  const draft = await keptDraft.read();
  if (draft === null) return null;
  const value = draftFollowUp(draft);
  const text = JSON.stringify(value.facts);
  return text === last?.text ? last : { text, value };
}

/** The lines of the draft's source text; `null` where this browser keeps none. */
export async function loadDraftSource(): Promise<readonly string[] | null> {
  const draft = await keptDraft.read();
  return draft === null ? null : sourceLines(draft.source);
}
