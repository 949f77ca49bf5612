/**
 * Runs in a worker: parses and checks each follow-up that the page sends, and answers with its facts, the initiatives in parts
 * before all else, or with its failure.
 */
import type { Running } from "../device/askWorker.ts";
import { FeedError } from "./errors.ts";
import { parseFollowUpText } from "./parseText.ts";
import type { ParseAnswer, ParsedPart, ParseRequest } from "./readFollowUp.ts";

/** How many initiatives make a part: the page reads one in some ten milliseconds. */
const PART = 500;

postMessage("running" satisfies Running);
addEventListener("message", (event: MessageEvent<ParseRequest>) => {
  postMessage(answer(event.data));
});

function answer({ url, text }: ParseRequest): ParseAnswer {
  try {
    const { initiatives, ...facts } = parseFollowUpText(url, text);
    for (let from = 0; from < initiatives.length; from += PART) {
      postMessage({ part: initiatives.slice(from, from + PART) } satisfies ParsedPart);
    }
    return { facts: { ...facts, initiatives: [] } };
  } catch (error) {
    if (error instanceof FeedError) return { failure: error.failure };
    throw error;
  }
}
