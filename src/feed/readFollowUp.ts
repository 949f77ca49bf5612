import { buildFollowUp, type FollowUp } from "../agreement/followUp.ts";
import { type Problems, shown } from "../agreement/format/problem.ts";
import { FeedError } from "./errors.ts";
import { type Haste, parseOffThread } from "./parseInWorker.ts";

/**
 * A follow-up's text with its indexes; `id` is what the catalogue calls it.
 *
 * @throws {FeedError} when the text is no follow-up, or another one.
 */
export async function readFollowUp(url: string, id: string, text: string, haste: Haste): Promise<FollowUp> {
  const facts = await parseOffThread(url, text, haste);
  if (facts.id !== id) throw new FeedError({ reason: "invalid", url, ...wrongId(facts.id, id) });
  return buildFollowUp(facts);
}

/** The catalogue promised another follow-up than the file holds. */
function wrongId(found: string, expected: string): Problems {
  const problem = { path: "id", code: "wrong-id", found: shown(found), expected: shown(expected) } as const;
  return { problems: [problem], total: 1 };
}
