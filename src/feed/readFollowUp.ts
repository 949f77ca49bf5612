import { type FollowUp, followUpSteps } from "../agreement/followUp.ts";
import type { FollowUpFacts } from "../agreement/format/schema.ts";
import { MANY_FACTS } from "../agreement/sliceThresholds.ts";
import { inSlices } from "../device/inSlices.ts";
import { isEmbedded } from "./embedded/embedded.ts";
import { FeedError } from "./errors.ts";
import type { KnownText, ReadFollowUp } from "./knownText.ts";
import { WORKER_LENGTH } from "./limits.ts";
import type { parseInWorker } from "./parseInWorker.ts";
import { parseFollowUpText } from "./parseText.ts";

export const whatStays = () => import("./whatStays.ts");

interface Haste {
  /** True when a reader waits for the follow-up: parsing a short text takes less time than starting a worker. */
  readonly isUrgent: boolean;
  /** What was read of the same file before: what is as it was stays the very same object. */
  readonly earlier?: ReadFollowUp | undefined;
}

/**
 * Parses and checks a follow-up's text and builds its indexes; `id` is the follow-up's id in the catalogue.
 *
 * @throws {FeedError} when the text is no follow-up, or another one.
 */
export async function readFollowUp(
  url: string,
  id: string,
  text: string,
  haste: Haste,
): Promise<ReadFollowUp> {
  const parsed = await parse(url, text, haste);
  if ("value" in parsed) return parsed;
  if (parsed.facts.id !== id)
    throw new FeedError({ reason: "invalid", url, ...(await whatStays()).wrongId(parsed.facts.id, id) });
  const again = haste.earlier && (await import("./followUpAgain.ts").catch(() => null));
  const value = await inSlices(
    again && haste.earlier
      ? again.followUpAgain(haste.earlier.value, parsed.facts)
      : followUpSteps(parsed.facts),
  );
  if (value.initiatives.length > MANY_FACTS) await answerAhead(value);
  return { text: parsed.text, value };
}

/** Works out a screen's first answers before it is drawn. */
async function answerAhead(followUp: FollowUp): Promise<void> {
  const code = await import("../agreement/answerSteps.ts").catch(() => null);
  if (code !== null) await inSlices(code.answerSteps(followUp));
}

/** Of a shorter text the page feels less than of a worker's start, in UTF-16 units. */
const LITTLE_LENGTH = 256 * 1024;

/**
 * Parses on the page's own thread what is little, and what is short when a reader waits; otherwise in a worker, so that the
 * screen stays responsive. A site in one file has no file to start a worker from, and a worker's file may have been deleted
 * with an earlier version of the site: then the page parses the text itself.
 */
async function parse(
  url: string,
  text: string,
  { isUrgent, earlier }: Haste,
): Promise<{ readonly text: KnownText; readonly facts: FollowUpFacts } | ReadFollowUp> {
  const isShort = text.length <= WORKER_LENGTH;
  const isHere = isUrgent ? isShort : text.length <= LITTLE_LENGTH;
  const parsed = isHere || isEmbedded() ? null : await offThread(url, text, earlier);
  if (parsed === "same" && earlier !== undefined) return earlier;
  if (parsed === null || parsed === "same")
    return { text: isShort ? text : Promise.resolve(null), facts: parseFollowUpText(url, text) };
  if ("failure" in parsed) throw new FeedError(parsed.failure);
  return { text: isShort ? text : parsed.long, facts: parsed.facts };
}

/** What the worker parsed; `null` where there is none, or its code is missing. */
async function offThread(...request: Parameters<typeof parseInWorker>): ReturnType<typeof parseInWorker> {
  const code = await import("./parseInWorker.ts").catch(() => null);
  return code === null ? null : code.parseInWorker(...request);
}
