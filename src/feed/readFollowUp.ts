import { buildFollowUp, type FollowUp } from "../agreement/followUp.ts";
import { type Problems, shown } from "../agreement/format/problem.ts";
import type { FollowUpFacts } from "../agreement/format/schema.ts";
import { askWorker } from "../device/askWorker.ts";
import { isEmbedded } from "./embedded/embedded.ts";
import { FeedError, type FeedFailure } from "./errors.ts";
import { WORKER_LENGTH } from "./limits.ts";
import { parseFollowUpText } from "./parseText.ts";

/** What the worker is asked, and what it answers. */
export interface ParseRequest {
  readonly url: string;
  readonly text: string;
}
export type ParseAnswer = { readonly facts: FollowUpFacts } | { readonly failure: FeedFailure };

interface Haste {
  /** True when a reader waits for it: a short text is parsed sooner than a worker starts. */
  readonly isUrgent: boolean;
}

/**
 * From a text to the follow-up with its indexes; `id` is what the catalogue calls it.
 *
 * @throws {FeedError} when the text is no follow-up, or another one.
 */
export async function readFollowUp(url: string, id: string, text: string, haste: Haste): Promise<FollowUp> {
  const facts = await parseOffThread(url, text, haste);
  if (facts.id !== id) throw new FeedError({ reason: "invalid", url, ...wrongId(facts.id, id) });
  return buildFollowUp(facts);
}

/**
 * Parses and checks a follow-up: at once when a reader waits for it and it is short, otherwise in a worker, where it
 * holds up no screen and leaves nothing behind. A site that is one file has no other file to start a worker from. Where
 * no worker can be had (its file went with an earlier version of the site) it is parsed here: slower, but it is parsed.
 */
async function parseOffThread(url: string, text: string, { isUrgent }: Haste): Promise<FollowUpFacts> {
  if ((isUrgent && text.length <= WORKER_LENGTH) || isEmbedded()) return parseFollowUpText(url, text);
  const answer = await askWorker<ParseRequest, ParseAnswer>(startWorker, { url, text });
  if (answer === null) return parseFollowUpText(url, text);
  if ("failure" in answer) throw new FeedError(answer.failure);
  return answer.facts;
}

function startWorker(): Worker {
  return new Worker(new URL("./parse.worker.ts", import.meta.url), { type: "module" });
}

/** The catalogue promised another follow-up than the file holds. */
function wrongId(found: string, expected: string): Problems {
  const problem = { path: "id", code: "wrong-id", found: shown(found), expected: shown(expected) } as const;
  return { problems: [problem], total: 1 };
}
