import type { FollowUpFacts } from "../agreement/format/schema.ts";
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
  /** True when a reader waits for it: what is short is read sooner than a worker starts. */
  readonly isUrgent: boolean;
}

/**
 * Parses and checks a follow-up: at once when a reader waits for it and it is short, otherwise in a worker, where it
 * holds up no screen and leaves nothing behind. A site that is one file has no other file to start a worker from; and a worker that cannot be had (its file went with an earlier
 * version of the site) is done without: slower, but not without figures.
 */
export async function parseOffThread(url: string, text: string, { isUrgent }: Haste): Promise<FollowUpFacts> {
  if ((isUrgent && text.length <= WORKER_LENGTH) || isEmbedded()) return parseFollowUpText(url, text);
  const answer = await askWorker({ url, text });
  if (answer === null) return parseFollowUpText(url, text);
  if ("failure" in answer) throw new FeedError(answer.failure);
  return answer.facts;
}

/** The worker's answer; `null` when there is no worker to give one. */
async function askWorker(request: ParseRequest): Promise<ParseAnswer | null> {
  let worker: Worker | undefined;
  try {
    worker = new Worker(new URL("./parse.worker.ts", import.meta.url), { type: "module" });
    return await ask(worker, request);
  } catch {
    return null;
  } finally {
    worker?.terminate();
  }
}

function ask(worker: Worker, request: ParseRequest): Promise<ParseAnswer> {
  return new Promise((resolve, reject) => {
    worker.addEventListener("message", (event: MessageEvent<ParseAnswer>) => resolve(event.data));
    worker.addEventListener("error", (event) => reject(new Error(`The worker failed: ${event.message}`)));
    worker.postMessage(request);
  });
}
