import type { FollowUp } from "../agreement/schema.ts";
import { isEmbedded } from "./embedded/embedded.ts";
import { FeedError, type FeedFailure } from "./errors.ts";
import { WORKER_LENGTH } from "./limits.ts";
import { parseFollowUpText } from "./parseText.ts";

/** What the worker is asked, and what it answers. */
export interface ParseRequest {
  readonly url: string;
  readonly text: string;
}
export type ParseAnswer = { readonly followUp: FollowUp } | { readonly failure: FeedFailure };

/**
 * Parses and checks a follow-up: at once when it is short, in a worker when it could hold up the screen. A site that is
 * one file has no other file to start a worker from.
 */
export async function parseOffThread(url: string, text: string): Promise<FollowUp> {
  if (text.length <= WORKER_LENGTH || isEmbedded()) return parseFollowUpText(url, text);
  const worker = new Worker(new URL("./parse.worker.ts", import.meta.url), { type: "module" });
  try {
    const answer = await ask(worker, { url, text });
    if ("failure" in answer) throw new FeedError(answer.failure);
    return answer.followUp;
  } finally {
    worker.terminate();
  }
}

function ask(worker: Worker, request: ParseRequest): Promise<ParseAnswer> {
  return new Promise((resolve, reject) => {
    worker.addEventListener("message", (event: MessageEvent<ParseAnswer>) => resolve(event.data));
    worker.addEventListener("error", (event) => reject(new Error(`The worker failed: ${event.message}`)));
    worker.postMessage(request);
  });
}
