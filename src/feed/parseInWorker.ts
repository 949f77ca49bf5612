import type { FollowUpFacts, Initiative } from "../agreement/format/schema.ts";
import { askWorker } from "../device/askWorker.ts";
import type { FeedFailure } from "./errors.ts";
import type { LongText, ReadFollowUp } from "./knownText.ts";
import type { ParseAnswer, ParsedPart, ParseRequest } from "./parseMessages.ts";

interface ParsedOffThread {
  readonly facts: FollowUpFacts;
  /** Known when the worker has had its time for it. */
  readonly long: Promise<LongText | null>;
}

/**
 * Has a worker parse and check a text; answers with its failure where it is no follow-up. Initiatives that are as they were
 * `earlier` stay the very same objects; `"same"` where the whole text is as it was, `null` where no worker can be had.
 */
export async function parseInWorker(
  url: string,
  text: string,
  earlier: ReadFollowUp | undefined,
): Promise<ParsedOffThread | { readonly failure: FeedFailure } | "same" | null> {
  const known = await knownOf(earlier);
  return new Promise((resolve) => {
    const initiatives: Initiative[] = [];
    const answer = askWorker<ParseRequest, ParseAnswer, ParsedPart>(
      () => new Worker(new URL("./parse.worker.ts", import.meta.url), { type: "module" }),
      { url, text, known },
      (part) => {
        if ("initiatives" in part) for (const initiative of part.initiatives) initiatives.push(initiative);
        else {
          const all = part.had === null ? initiatives : merged(part.had, earlier, initiatives);
          resolve({ facts: { ...part.facts, initiatives: all }, long });
        }
      },
    );
    const long = answer.then((last) => (last !== null && "long" in last ? last.long : null));
    void answer.then((last) => {
      if (last !== null && "failure" in last) resolve(last);
      else resolve(last !== null && "isSame" in last ? "same" : null);
    });
  });
}

/** What the worker may compare with; `null` where that is not known, or the page has not all that the file said. */
async function knownOf(earlier: ReadFollowUp | undefined): Promise<LongText | null> {
  if (earlier === undefined || earlier.value.leftOut.total > 0) return null;
  const known = await earlier.text;
  return typeof known === "string" ? null : known;
}

function merged(
  had: Float64Array,
  earlier: ReadFollowUp | undefined,
  news: readonly Initiative[],
): Initiative[] {
  const before = earlier?.value.initiatives ?? [];
  let next = 0;
  return Array.from(had, (place) => (place === -1 ? news[next++] : before[place])).filter(
    (initiative) => initiative !== undefined,
  );
}
