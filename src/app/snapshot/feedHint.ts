import type { FeedHint } from "../../feed/start.ts";

/** Where the feed's files lay when the snapshot was written; `null` on a page without one. */
export function feedHint(page: Document): FeedHint | null {
  const { followUp, isOnly, catalogue, feed } =
    page.querySelector<HTMLScriptElement>("script[data-picture]")?.dataset ?? {};
  if (followUp === undefined || catalogue === undefined || feed === undefined) return null;
  return {
    followUpId: decodeURIComponent(followUp),
    isOnly: isOnly !== undefined,
    catalogue,
    followUp: feed,
  };
}
