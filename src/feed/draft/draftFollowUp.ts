import { applyCorrections } from "../../agreement/corrections/applyCorrections.ts";
import { buildFollowUp, type FollowUp } from "../../agreement/followUp.ts";
import { DRAFT_ID } from "./draftId.ts";
import type { Draft } from "./keptDraft.ts";

/** A draft under its own id: links on its screens lead to its other screens. */
export function draftFollowUp({ imported, corrections }: Draft): FollowUp {
  return buildFollowUp({ ...applyCorrections(imported, corrections), id: DRAFT_ID });
}
