import { repeatedKeySteps } from "../../agreement/doubts/repeatedKeys.ts";
import type { CatalogueEntry } from "../../agreement/format/catalogueSchema.ts";
import { shown } from "../../agreement/format/problem.ts";
import type { FollowUpFacts } from "../../agreement/format/schema.ts";
import { buildCatalogue, catalogueEntry, listed } from "../../agreement/portfolio/catalogue.ts";
import { toTheEnd } from "../../agreement/toTheEnd.ts";
import { problemsOf } from "../../feed/describeFailure.ts";
import { parseCatalogueText } from "../../feed/parseText.ts";
import type { Language } from "../../text/messages.ts";
import { checkArchive } from "./checkArchive.ts";
import { type Checked, linesOf } from "./checked.ts";
import { checkFeed } from "./checkFeed.ts";
import { addressOf, feedsBeside, readText } from "./places.ts";

/**
 * Checks a catalogue, every feed that it lists, and that the two say the same, as must the archive where there is one. The
 * catalogue comes first. `passed` throws for the address of a feed that the site would not fetch.
 */
export async function checkCatalogue(
  address: string,
  language: Language,
  passed: (address: string) => string = (one) => one,
): Promise<readonly Checked[]> {
  let read: ReturnType<typeof parseCatalogueText>;
  let text: string;
  try {
    text = await readText(address);
    read = parseCatalogueText(address, text);
  } catch (error) {
    return [{ address, about: "", errors: linesOf(error, language), warnings: [] }];
  }
  const { followUps, leftOut } = read;
  const errors: string[] = [];
  const feeds: Checked[] = [];
  const named = new Set<string>();
  const facts = new Map<string, FollowUpFacts>();
  for (const wrong of [leftOut, toTheEnd(repeatedKeySteps(text))])
    errors.push(...problemsOf(wrong, language));
  for (const entry of followUps) {
    try {
      const feed = await checkFeed(passed(addressOf(entry.href, address)), language);
      feeds.push(feed);
      named.add(feed.address);
      if (feed.facts === null) continue;
      facts.set(entry.id, feed.facts);
      errors.push(...differences(entry, feed.facts, followUps.length === 1));
    } catch (error) {
      errors.push(...linesOf(error, language).map((line) => `${entry.id}: ${line}`));
    }
  }
  const unlisted = feedsBeside(address).filter((path) => !named.has(path));
  const warnings = [
    ...(isNewestFirst(followUps) ? [] : ["followUps: den nyeste står ikke først"]),
    ...(followUps.length === 0 ? ["followUps: ingen opfølgninger"] : []),
    ...unlisted.map((path) => `${path} står ikke i kataloget`),
  ];
  const about = `${followUps.length} ${followUps.length === 1 ? "opfølgning" : "opfølgninger"}`;
  const archive = await checkArchive(address, followUps, facts, language);
  return [{ address, about, errors, warnings }, ...feeds, ...(archive === null ? [] : [archive])];
}

/** Everything that an entry says otherwise than its feed. One that is alone needs no totals. */
function differences(entry: CatalogueEntry, facts: FollowUpFacts, isAlone: boolean): string[] {
  const whole = catalogueEntry(facts, entry.href);
  const right = isAlone && entry.totals === undefined ? (listed([whole])[0] ?? whole) : whole;
  const keys = Object.keys(right) as (keyof CatalogueEntry)[];
  return keys
    .filter((key) => JSON.stringify(entry[key]) !== JSON.stringify(right[key]))
    .map((key) => `${entry.id}.${key}: kataloget siger ${words(entry[key])}, feedet ${words(right[key])}`);
}

function words(value: CatalogueEntry[keyof CatalogueEntry]): string {
  return typeof value === "object" && value !== null ? JSON.stringify(value) : shown(value);
}

function isNewestFirst(followUps: readonly CatalogueEntry[]): boolean {
  return buildCatalogue(followUps).followUps.every(({ id }, place) => id === followUps[place]?.id);
}
