import { readFileSync } from "node:fs";
import { ARCHIVE_INDEX } from "../../agreement/archive/archiveFolder.ts";
import type { CatalogueEntry } from "../../agreement/format/catalogueSchema.ts";
import type { FollowUpFacts } from "../../agreement/format/schema.ts";
import { FeedError } from "../../feed/errors.ts";
import type { Language } from "../../text/messages.ts";
import { planArchive } from "../publish/archive/planArchive.ts";
import type { Disk } from "../publish/disk.ts";
import { localName } from "../publish/published.ts";
import { type Checked, linesOf } from "./checked.ts";
import { addressOf, isOnline, isThere, readText } from "./places.ts";

/** A folder that nothing was ever published in: what is planned there is all that there has to be. */
const EMPTY: Pick<Disk, "read" | "list" | "writtenAt"> = {
  read: () => null,
  list: () => [],
  writtenAt: () => null,
};

/**
 * Checks that the archive beside the catalogue at `address` is what the feeds make it; `null` where there is none. Of files
 * online it is only asked whether they are there: their names hold their digests.
 */
export async function checkArchive(
  address: string,
  entries: readonly CatalogueEntry[],
  facts: ReadonlyMap<string, FollowUpFacts>,
  language: Language,
): Promise<Checked | null> {
  const list = addressOf(ARCHIVE_INDEX, address);
  let text: string;
  try {
    text = await readText(list);
  } catch (error) {
    if (error instanceof FeedError && error.failure.reason === "not-found") return null;
    return { address: list, about: "", errors: linesOf(error, language), warnings: [] };
  }
  // Some servers answer with the site's page for what is not there.
  if (/^\s*</.test(text)) return null;
  const { before, after } = await planArchive(EMPTY, "", {
    entries: entries.filter(({ href }) => localName(href) !== null),
    factsOf: ({ id }) => facts.get(id) ?? null,
    changed: new Set(),
  });
  const isListed = after.some((step) => "content" in step && step.content === text);
  const wrong: string[] = [];
  for (const { name, content } of isListed ? before : []) {
    if (!(await isFile(addressOf(encodeURI(name), address), content)))
      wrong.push(`${name} er ikke, som den blev skrevet`);
  }
  const errors = isListed ? wrong : ["arkivet siger ikke det samme som feedene: udgiv en af dem igen"];
  return { address: list, about: "det samme som feedene", errors, warnings: [] };
}

async function isFile(address: string, content: string | Uint8Array): Promise<boolean> {
  if (!(await isThere(address))) return false;
  return isOnline(address) || readFileSync(address).equals(Buffer.from(content));
}
