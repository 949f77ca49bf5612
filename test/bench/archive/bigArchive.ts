/** An archive of any number of made-up follow-ups, written as `publish-feed` writes it, without their feeds. */
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { madeUpAgreements } from "../../../mocks/municipality/agreements.ts";
import { ARCHIVE_FOLDER, ARCHIVE_INDEX } from "../../../src/agreement/archive/archiveFolder.ts";
import {
  type ArchivePartition,
  partitionFolder,
  partitionOf,
} from "../../../src/agreement/archive/archiveIndex.ts";
import type { ArchivedFollowUp } from "../../../src/agreement/archive/initiativeColumns.ts";
import { SearchIndex } from "../../../src/agreement/archive/searchIndex.ts";
import { buildFollowUp } from "../../../src/agreement/followUp.ts";
import type { CatalogueEntry } from "../../../src/agreement/format/catalogueSchema.ts";
import { FORMAT_VERSION } from "../../../src/agreement/format/schema.ts";
import { buildCatalogue, catalogueEntry } from "../../../src/agreement/portfolio/catalogue.ts";
import { cardsIn } from "../../../src/commands/publish/archive/cardsIn.ts";
import { partitionFiles } from "../../../src/commands/publish/archive/partitionFiles.ts";
import { searchFiles } from "../../../src/commands/publish/archive/searchFiles.ts";
import type { NewFile } from "../../../src/commands/publish/publication.ts";
import { archiveIndexText, parseArchiveIndex } from "../../../src/feed/archive/archiveIndexText.ts";

const COMMITTEES = 7;
const ROUNDS = 4;

/** Authorities and years that make so many follow-ups, about. */
const SIZES = {
  84: { authorities: 1, years: 3 },
  1000: { authorities: 9, years: 4 },
  10000: { authorities: 89, years: 4 },
} as const;

/** How many follow-ups, about. */
export type ArchiveSize = keyof typeof SIZES;

/** Writes catalogue and archive of so many follow-ups into `folder`, unless they are there as the site reads them today. */
export async function writeBigArchive(folder: string, size: ArchiveSize): Promise<void> {
  const list = join(folder, ARCHIVE_INDEX);
  if (existsSync(list) && parseArchiveIndex(readFileSync(list, "utf8")) !== null) return;
  rmSync(folder, { recursive: true, force: true });
  const { authorities, years } = SIZES[size];
  const partitions: ArchivePartition[] = [];
  const entries: CatalogueEntry[] = [];
  let followUps: ArchivedFollowUp[] = [];
  for (const agreement of madeUpAgreements({
    seed: 1,
    authorities,
    years,
    committees: COMMITTEES,
    rounds: ROUNDS,
  })) {
    for (const { facts } of agreement.followUps) {
      entries.push(catalogueEntry(facts, `${facts.id}.json`));
      followUps.push({ followUp: buildFollowUp(facts), isLatest: facts.sequence?.number === ROUNDS });
    }
    if (followUps.length < COMMITTEES * ROUNDS) continue;
    const facts = followUps[0]?.followUp.facts;
    if (facts === undefined) continue;
    const members = createHash("sha256").update(facts.id).digest("hex").slice(0, 16);
    const of = { ...partitionOf(facts), authorityName: facts.authority, members };
    const { listed, files } = partitionFiles(of, followUps);
    write(folder, files);
    partitions.push(listed);
    followUps = [];
  }
  partitions.sort((a, b) => (b.year ?? 0) - (a.year ?? 0) || (a.authority < b.authority ? -1 : 1));
  const index = new SearchIndex();
  for (const [number, partition] of partitions.entries()) {
    const name = `${ARCHIVE_FOLDER}/${partitionFolder("cards", partition)}/${partition.cards.name}`;
    const { cards, groups } = await cardsIn(partition.cards, readFileSync(join(folder, name)));
    index.add(number, cards, groups);
  }
  const search = searchFiles(index);
  write(folder, search.files);
  const content = archiveIndexText({ formatVersion: FORMAT_VERSION, partitions, search: search.listed });
  write(folder, [
    { name: "index.json", content: JSON.stringify(buildCatalogue(entries)) },
    { name: ARCHIVE_INDEX, content },
  ]);
}

function write(folder: string, files: readonly NewFile[]): void {
  for (const { name, content } of files) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
}
