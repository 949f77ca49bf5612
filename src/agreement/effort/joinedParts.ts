import type { Milestone } from "../format/schema.ts";
import { partsRating } from "./partsRating.ts";

type Rated = Pick<Milestone, "text" | "status" | "smiley">;

/** Several milestones of one round as one: their words behind each other, and the smiley that they come to. */
export function joinedParts(parts: readonly Rated[]): Rated {
  const words = (of: "text" | "status") => parts.flatMap((part) => part[of] ?? []).join("\n\n") || null;
  return {
    text: words("text"),
    status: words("status"),
    smiley: partsRating(parts.map(({ smiley }) => smiley)),
  };
}
