import type { FollowUp } from "../../agreement/followUp.ts";
import type { Loaded } from "../loaded.ts";
import { sourceLines } from "../sourceLines.ts";
import { readDraft } from "./readDraft.ts";

/** The kept draft as any screen reads it, `null` where this browser keeps none; unchanged, the very same object as `last`. */
export async function loadDraft(last: Loaded<FollowUp> | undefined): Promise<Loaded<FollowUp> | null> {
  const read = await readDraft();
  if (read === null) return null;
  const text = JSON.stringify(read.value.facts);
  return text === last?.text ? last : { text, value: read.value };
}

/** The lines of the draft's source text; `null` where this browser keeps none. */
export async function loadDraftSource(): Promise<readonly string[] | null> {
  const read = await readDraft();
  return read === null ? null : sourceLines(read.draft.source);
}
