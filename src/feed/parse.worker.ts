/**
 * Runs in a worker: parses and checks a follow-up that the page sends, and answers with its facts, the initiatives in parts
 * before all else, or with its failure. Of what the page has already it sends nothing. What a long text is known again by
 * comes last, when the page has the facts.
 */
import type { Initiative } from "../agreement/format/schema.ts";
import type { AnswerPart, Running } from "../device/askWorker.ts";
import { FeedError } from "./errors.ts";
import { LONGEST_COPY, textPrint } from "./knownText.ts";
import { WORKER_LENGTH } from "./limits.ts";
import type { ParseAnswer, ParsedPart, ParseRequest } from "./parseMessages.ts";
import { parseFollowUpText } from "./parseText.ts";

/** How many initiatives make a part: the page reads one in some ten milliseconds. */
const PART = 500;

postMessage("running" satisfies Running);
addEventListener("message", ({ data }: MessageEvent<ParseRequest>) => postMessage(answer(data)));

function answer({ url, text, known }: ParseRequest): ParseAnswer {
  try {
    if (known !== null && textPrint(text) === known.print) return { isSame: true };
    const { initiatives, ...facts } = parseFollowUpText(url, text);
    const places = new Map(Array.from(known?.initiatives ?? [], (print, place) => [print, place]));
    // Where the page has nothing yet, it does not wait for prints.
    const had = known === null ? null : printsOf(initiatives).map((print) => places.get(print) ?? -1);
    const news = had === null ? initiatives : initiatives.filter((_, at) => had[at] === -1);
    for (let from = 0; from < news.length; from += PART) send({ initiatives: news.slice(from, from + PART) });
    send({ facts: { ...facts, initiatives: [] }, had });
    return { long: text.length > WORKER_LENGTH ? longText(text, initiatives) : null };
  } catch (error) {
    if (error instanceof FeedError) return { failure: error.failure };
    throw error;
  }
}

function send(part: ParsedPart): void {
  postMessage({ part } satisfies AnswerPart<ParsedPart>);
}

function longText(text: string, initiatives: readonly Initiative[]) {
  const copy = text.length > LONGEST_COPY ? null : new Blob([text]);
  return { print: textPrint(text), initiatives: printsOf(initiatives), copy };
}

function printsOf(initiatives: readonly Initiative[]): Float64Array {
  return Float64Array.from(initiatives, (initiative) => textPrint(JSON.stringify(initiative)));
}
