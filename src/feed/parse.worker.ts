import { FeedError } from "./errors.ts";
import { parseFollowUpText } from "./parseText.ts";
import type { ParseAnswer, ParseRequest } from "./readFollowUp.ts";

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
