import { type FollowUp, followUpSteps } from "../agreement/followUp.ts";
import { type Problems, shown } from "../agreement/format/problem.ts";
import type { FollowUpFacts, Initiative } from "../agreement/format/schema.ts";
import { type AnswerPart, askWorker } from "../device/askWorker.ts";
import { inSlices } from "../device/inSlices.ts";
import { isEmbedded } from "./embedded/embedded.ts";
import { FeedError, type FeedFailure } from "./errors.ts";
import { WORKER_LENGTH } from "./limits.ts";
import { parseFollowUpText } from "./parseText.ts";

/** What the page sends to the parsing worker, and what the worker answers: the initiatives in parts, then all else. */
export interface ParseRequest {
  readonly url: string;
  readonly text: string;
}
export type ParsedPart = AnswerPart<readonly Initiative[]>;
export type ParseAnswer = { readonly facts: FollowUpFacts } | { readonly failure: FeedFailure };

interface Haste {
  /** True when a reader waits for the follow-up: parsing a short text takes less time than starting a worker. */
  readonly isUrgent: boolean;
}

/**
 * Parses and checks a follow-up's text and builds its indexes; `id` is the follow-up's id in the catalogue.
 *
 * @throws {FeedError} when the text is no follow-up, or another one.
 */
export async function readFollowUp(url: string, id: string, text: string, haste: Haste): Promise<FollowUp> {
  const facts = await parseOffThread(url, text, haste);
  if (facts.id !== id) throw new FeedError({ reason: "invalid", url, ...wrongId(facts.id, id) });
  return inSlices(followUpSteps(facts));
}

/**
 * Parses on the page's own thread when a reader waits and the text is short; otherwise in a worker, so that the screen
 * stays responsive. A site in one file has no file to start a worker from, and a worker's file may have been deleted
 * with an earlier version of the site: then the page parses the text itself.
 */
async function parseOffThread(url: string, text: string, { isUrgent }: Haste): Promise<FollowUpFacts> {
  if ((isUrgent && text.length <= WORKER_LENGTH) || isEmbedded()) return parseFollowUpText(url, text);
  const initiatives: Initiative[] = [];
  const answer = await askWorker<ParseRequest, ParseAnswer, readonly Initiative[]>(
    startWorker,
    { url, text },
    (part) => initiatives.push(...part),
  );
  if (answer === null) return parseFollowUpText(url, text);
  if ("failure" in answer) throw new FeedError(answer.failure);
  return { ...answer.facts, initiatives };
}

function startWorker(): Worker {
  return new Worker(new URL("./parse.worker.ts", import.meta.url), { type: "module" });
}

/** The file holds another follow-up than the catalogue says. */
function wrongId(found: string, expected: string): Problems {
  const problem = { path: "id", code: "wrong-id", found: shown(found), expected: shown(expected) } as const;
  return { problems: [problem], total: 1 };
}
