/** What publishing follow-ups to a site, or withdrawing one, does to its files. Nothing is written here. */
import { buildFollowUp } from "../../agreement/followUp.ts";
import type { CatalogueEntry, FollowUpTotals } from "../../agreement/format/catalogueSchema.ts";
import type { FollowUpFacts } from "../../agreement/format/schema.ts";
import { agreementKey } from "../../agreement/identity/agreementKey.ts";
import { followUpTotals } from "../../agreement/portfolio/followUpTotals.ts";
import { compareFacts } from "../../agreement/revision/compareFacts.ts";
import { planArchive } from "./archive/planArchive.ts";
import { carryOver } from "./carryOver.ts";
import { complaintsAbout } from "./complaints.ts";
import type { Disk } from "./disk.ts";
import { type Candidate, catalogueText, planFiles } from "./planFiles.ts";
import { type Circumstances, type NewsSubject, planNews } from "./planNews.ts";
import type { Publication } from "./publication.ts";
import { localName, type PublishedCatalogue, readCatalogue, readPublished } from "./published.ts";
import type { Site } from "./site.ts";

/** What becomes of one follow-up. */
export interface Outcome extends NewsSubject {
  /** Why it should not be done; none where nothing is. */
  readonly complaints: readonly string[];
  /** What was kept of the published one, and what is removed with it, in Danish. */
  readonly notices: readonly string[];
}

export interface Plan {
  /** `null` when the site is already so. */
  readonly publication: Publication | null;
  readonly outcomes: readonly Outcome[];
}

/** The plan for publishing `candidates`, all or none. Their ids differ. */
export async function planPublication(
  disk: Disk,
  site: Site,
  candidates: readonly Candidate[],
  circumstances: Circumstances,
): Promise<Plan> {
  const catalogue = readCatalogue(disk, site);
  const planned = candidates.map((candidate) => {
    const beside = candidates.find((one) => isNextAfter(one.facts, candidate.facts));
    return planOne(disk, site, catalogue.followUps, candidate, beside?.facts ?? null);
  });
  const outcomes = planned.map(({ outcome }) => outcome);
  const files = planned.map((one) => one.files);
  const textWith = (entries: readonly CatalogueEntry[]) =>
    catalogueText(catalogue, entries, (entry) => totalsIn(disk, site, entry));
  const visible = textWith(files.map((one) => one.visible));
  const lasting = textWith(files.map((one) => one.lasting));
  const news = planNews(disk, site, outcomes, circumstances);
  const removals = files.flatMap(({ after }) => after.filter((step) => "remove" in step));
  const puts = files.flatMap(({ after }) => after.filter((step) => "name" in step));
  const archive = await planArchive(disk, site.folder, {
    ...archived(
      disk,
      site,
      catalogue,
      files.map((one) => one.lasting),
      planned.map(({ candidate }) => candidate.facts),
    ),
    changed: new Set(outcomes.filter(({ kind }) => kind !== "unchanged").map(({ facts }) => facts.id)),
  });
  const before = [...files.flatMap((one) => one.before), ...archive.before];
  const after = [
    ...puts,
    ...(lasting === visible ? [] : [{ name: site.catalogue, content: lasting }]),
    ...archive.after,
    ...news,
    ...removals,
  ];
  const isSame = before.length === 0 && after.length === 0 && catalogue.text === visible;
  return {
    publication: isSame ? null : { before, catalogue: { name: site.catalogue, content: visible }, after },
    outcomes,
  };
}

/** The files of one follow-up, and what becomes of it; `beside` is the one before it where it is published with it. */
function planOne(
  disk: Disk,
  site: Site,
  listed: readonly CatalogueEntry[],
  given: Candidate,
  beside: FollowUpFacts | null,
) {
  const entry = listed.find(({ id }) => id === given.facts.id);
  const published = entry === undefined ? null : readPublished(disk, site, entry);
  const { candidate, notices } = carryOver(given, published);
  const { facts } = candidate;
  const files = planFiles(disk, site, candidate, published);
  const earlier = published?.facts ?? null;
  const changes = earlier === null ? [] : compareFacts(earlier, facts);
  const isListed =
    JSON.stringify({ ...entry, totals: files.lasting.totals }) === JSON.stringify(files.lasting);
  const isSame = isListed && files.before.length === 0;
  const kindOfSame = isSame ? "unchanged" : "rewritten";
  const kind = entry === undefined ? "published" : changes.length > 0 ? "revised" : kindOfSame;
  const former = listed.find((one) => isNextAfter(one, facts));
  const before = beside ?? (former && readPublished(disk, site, former)?.facts) ?? null;
  const complaints = kind === "unchanged" ? [] : complaintsAbout(candidate, published, before);
  return { candidate, files, outcome: { facts, kind, changes, complaints, notices } satisfies Outcome };
}

/** True where `facts` follow `earlier` on the same committee's agreement, by their numbers. */
function isNextAfter(earlier: CatalogueEntry | FollowUpFacts, facts: FollowUpFacts): boolean {
  const number = facts.sequence?.number ?? null;
  return (
    number !== null &&
    earlier.sequence?.number === number - 1 &&
    earlier.committee === facts.committee &&
    agreementKey(earlier) === agreementKey(facts)
  );
}

/** What the archive is made of: the follow-ups that the catalogue will list, and what their feeds will say. */
function archived(
  disk: Disk,
  site: Site,
  { followUps }: PublishedCatalogue,
  changed: readonly CatalogueEntry[],
  facts: readonly FollowUpFacts[],
  withdrawn: string | null = null,
) {
  const factsById = new Map(facts.map((one) => [one.id, one]));
  const kept = followUps.filter(({ id }) => !factsById.has(id) && id !== withdrawn);
  return {
    entries: [...kept, ...changed].filter(({ href: address }) => localName(address) !== null),
    factsOf: (entry: CatalogueEntry) =>
      factsById.get(entry.id) ?? readPublished(disk, site, entry)?.facts ?? null,
  };
}

/** The totals of a published follow-up, from its feed; none where that cannot be read. */
function totalsIn(disk: Disk, site: Site, entry: CatalogueEntry): FollowUpTotals | undefined {
  const facts = readPublished(disk, site, entry)?.facts;
  return facts ? followUpTotals(buildFollowUp(facts)) : undefined;
}

/** The plan for taking a follow-up out of the catalogue, with its files; `null` when the catalogue has none of that id. */
export async function planWithdrawal(
  disk: Disk,
  site: Site,
  id: string,
  circumstances: Circumstances,
): Promise<Plan | null> {
  const catalogue = readCatalogue(disk, site);
  const entry = catalogue.followUps.find((one) => one.id === id);
  if (entry === undefined) return null;
  const published = readPublished(disk, site, entry);
  const facts = published?.facts ?? null;
  const outcomes: readonly Outcome[] =
    facts === null ? [] : [{ facts, kind: "withdrawn", changes: [], complaints: [], notices: [] }];
  const gone = [
    published?.text ? published.name : null,
    published?.source?.name ?? null,
    published?.original?.name ?? null,
  ];
  const content = catalogueText(catalogue, [], (one) => totalsIn(disk, site, one), new Set([id]));
  const archive = await planArchive(disk, site.folder, {
    ...archived(disk, site, catalogue, [], [], id),
    changed: new Set(),
  });
  return {
    publication: {
      before: archive.before,
      catalogue: { name: site.catalogue, content },
      after: [
        ...archive.after,
        ...planNews(disk, site, outcomes, circumstances),
        ...gone.filter((name) => name !== null).map((remove) => ({ remove })),
      ],
    },
    outcomes,
  };
}
