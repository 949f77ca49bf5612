import { applyCorrections } from "../../agreement/corrections/correct.ts";
import { buildFollowUp, type FollowUp } from "../../agreement/followUp.ts";
import { FeedError } from "../errors.ts";
import type { Loaded } from "../queries.ts";
import { DRAFT_ID } from "./draftId.ts";
import { type Draft, keptDraft } from "./keptDraft.ts";

/**
 * The kept draft as any screen reads it; unchanged, the very same object as `last`.
 *
 * @throws {FeedError} where this browser keeps no draft.
 */
export async function loadDraft(last: Loaded<FollowUp> | undefined): Promise<Loaded<FollowUp>> {
  const draft = await keptDraft.read();
  if (draft === null) throw new FeedError({ reason: "unknown-follow-up", url: "", id: DRAFT_ID });
  const loaded = draftAsLoaded(draft);
  return loaded.text === last?.text ? last : loaded;
}

/** A draft under its own id: links on its screens lead to its other screens. */
export function draftFollowUp({ imported, corrections }: Draft): FollowUp {
  return buildFollowUp({ ...applyCorrections(imported, corrections), id: DRAFT_ID });
}

function draftAsLoaded(draft: Draft): Loaded<FollowUp> {
  const value = draftFollowUp(draft);
  return { text: JSON.stringify(value.facts), value };
}
