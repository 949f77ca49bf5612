/** Runs in a worker: parses and checks each follow-up that the page sends, and answers with its facts or its failure. */
import type { Running } from "../device/askWorker.ts";
import { FeedError } from "./errors.ts";
import { parseFollowUpText } from "./parseText.ts";
import type { ParseAnswer, ParseRequest } from "./readFollowUp.ts";

postMessage("running" satisfies Running);
addEventListener("message", (event: MessageEvent<ParseRequest>) => {
  postMessage(answer(event.data));
});

function answer({ url, text }: ParseRequest): ParseAnswer {
  try {
    return { facts: parseFollowUpText(url, text) };
  } catch (error) {
    if (error instanceof FeedError) return { failure: error.failure };
    throw error;
  }
}
