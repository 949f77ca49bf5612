/**
 * Tells a server of which every other answer is an older one (one of several behind an address has not been renewed) from one on which
 * something was published. It imports nothing that the entry has (`whatStays.ts`).
 */
import { isOlderThanListed } from "../agreement/doubts/notAsListed.ts";
import type { FollowUp } from "../agreement/followUp.ts";
import type { ReadCatalogue } from "../agreement/format/parse.ts";
import { type KnownText, textPrint } from "./knownText.ts";
import type { Loaded } from "./loaded.ts";

/** So often a file is asked for again before it is believed that what was there before is gone. */
const TRIES = 4;

/** Milliseconds in which a file that has come and gone, and comes again, counts as served in turn. */
const IN_TURN = 15 * 60_000;

interface Replaced {
  /** The texts that were on screen before, by their prints. */
  readonly prints: Set<number>;
  /** When one of them came back and was believed, by the page's own clock. */
  returnedAt: number;
}

/** By address. */
const replaced = new Map<string, Replaced>();

/**
 * True where what a refresh of `url` brought, `next` of the text `text`, is not to take the place of `last`: it is older or was there
 * before, and `last` is served still. A newer edition takes it always. Who publishes an earlier one again has all servers give that.
 * `ask` fetches the file again.
 */
export async function isServedInTurn(
  url: string,
  last: Loaded<unknown>,
  next: Loaded<unknown>,
  text: string,
  ask: () => Promise<{ readonly text: string }>,
): Promise<boolean> {
  const before = await printOf(last.text);
  if (before === null) return false;
  const now = textPrint(text);
  const known = replaced.get(url) ?? { prints: new Set(), returnedAt: Number.NEGATIVE_INFINITY };
  replaced.set(url, known);
  const isReturn = known.prints.has(now);
  const isOld = isOlder(next.value, last.value);
  const isNewer = !isOld && isOlder(last.value, next.value);
  if (isReturn && !isNewer && performance.now() - known.returnedAt < IN_TURN) return true;
  if ((isOld || (isReturn && !isNewer)) && (await isServedStill(before, ask))) return true;
  if (isReturn) known.returnedAt = performance.now();
  known.prints.add(before);
  return false;
}

async function isServedStill(print: number, ask: () => Promise<{ readonly text: string }>): Promise<boolean> {
  for (let tries = 0; tries < TRIES; tries++) {
    const again = await ask().catch(() => null);
    if (again !== null && textPrint(again.text) === print) return true;
  }
  return false;
}

async function printOf(known: KnownText): Promise<number | null> {
  const text = await known;
  return typeof text === "string" ? textPrint(text) : (text?.print ?? null);
}

/** True where a follow-up, or one of a catalogue, is an earlier edition than before. */
function isOlder(next: unknown, last: unknown): boolean {
  const [{ facts, followUps }, before] = [next, last] as [Partial<Read>, Partial<Read>];
  if (facts && before.facts) return isOlderThanListed(before.facts, facts);
  const entries = new Map(before.followUps?.map((entry) => [entry.id, entry]));
  return (
    followUps?.some((entry) => {
      const former = entries.get(entry.id);
      return former !== undefined && isOlderThanListed(former, entry);
    }) === true
  );
}

type Read = Pick<FollowUp, "facts"> & Pick<ReadCatalogue, "followUps">;
