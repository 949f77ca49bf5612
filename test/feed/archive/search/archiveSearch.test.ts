/** The search over a published municipality finds what the search of each follow-up finds, and counts the same. */
import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { SearchChoice, SearchFacet } from "../../../../src/agreement/archive/searchFacets.ts";
import { nameId } from "../../../../src/agreement/centres/centres.ts";
import { economyVerdict } from "../../../../src/agreement/economy/verdict.ts";
import { standingOf } from "../../../../src/agreement/effort/standing.ts";
import { buildFollowUp, type FollowUp } from "../../../../src/agreement/followUp.ts";
import type { Initiative } from "../../../../src/agreement/format/schema.ts";
import { searchInitiatives } from "../../../../src/agreement/search/searchInitiatives.ts";
import { textsOf } from "../../../../src/agreement/search/textsOf.ts";
import { archiveService } from "../../../../src/feed/archive/archiveService.ts";
import type { SearchRequest } from "../../../../src/feed/archive/search/archiveSearch.ts";
import { publishMunicipality } from "../../../fixtures/publishedMunicipality.ts";
import { rangeServer, type Sent } from "../../../fixtures/rangeServer.ts";
import { serve } from "../../testServer.ts";

const ROUNDS = 2;
let folder = "";
let followUps: readonly FollowUp[] = [];

beforeAll(async () => {
  const published = await publishMunicipality({
    seed: 11,
    authorities: 2,
    years: 2,
    committees: 3,
    rounds: ROUNDS,
  });
  folder = published.folder;
  followUps = published.feeds.map(buildFollowUp);
});
afterAll(() => rmSync(join(folder, ".."), { recursive: true }));

const ANY: SearchChoice = {
  years: [],
  authorities: [],
  committees: [],
  centres: [],
  standings: [],
  economies: [],
};

async function open() {
  const sent: Sent[] = [];
  const url = await serve(rangeServer(folder, { hasRanges: true, sent }));
  const { search, prepare } = archiveService(`${url}feed/index.json`);
  return {
    sent,
    prepare,
    search: (query: string, more: Partial<SearchRequest> = {}) =>
      search({ query, choice: ANY, scope: "latest", from: 0, count: 5000, ...more }),
  };
}

interface Found {
  readonly followUp: FollowUp;
  readonly initiative: Initiative;
}

/** What the search of each follow-up by itself finds. */
function expected(query: string, scope: "latest" | "all" = "latest"): readonly Found[] {
  return followUps
    .filter(({ facts }) => scope === "all" || facts.sequence?.number === ROUNDS)
    .flatMap((followUp) =>
      Array.from(searchInitiatives(followUp, query), (initiative) => ({ followUp, initiative })),
    );
}

const VALUES: Readonly<Record<SearchFacet, (found: Found) => readonly string[]>> = {
  years: ({ followUp }) => [String(followUp.facts.budgetYear)],
  authorities: ({ followUp }) => [nameId(followUp.facts.authority)],
  committees: ({ followUp }) => [nameId(followUp.facts.committee ?? "")],
  centres: ({ initiative }) => {
    const ids = [...new Set(initiative.responsible.map(nameId))];
    return ids.length === 0 ? ["-"] : ids;
  },
  standings: ({ followUp, initiative }) => [standingOf(followUp, initiative)],
  economies: ({ followUp, initiative }) => [economyVerdict(followUp, initiative).name],
};

function names(found: readonly Found[]): readonly string[] {
  return found.map(({ followUp, initiative }) => `${followUp.facts.id} ${initiative.id}`).toSorted();
}

function namesOf({
  hits,
}: Awaited<ReturnType<Awaited<ReturnType<typeof open>>["search"]>>): readonly string[] {
  return hits.map(({ card }) => `${card.followUp} ${card.initiative}`).toSorted();
}

const QUERIES = [
  "",
  "Hasselgården",
  "hasselgaarden OPGØRELSE",
  "skole",
  "møde",
  "it",
  "1.04",
  "fællesskabet | digital",
  '"har peget på"',
  '"budgetopfølgning 2026" | "er indgået aftale"',
  "fællesskabet ELLER digital",
  "møde -skole",
  "-møde",
  "-møde -skole | digital",
  'møde -"har peget på"',
  '-"har peget på"',
  "zzz",
];

describe.each(["latest", "all"] as const)("of %s follow-ups", (scope) => {
  test.each(QUERIES)("%s", async (query) => {
    const { search } = await open();
    const answer = await search(query, { scope });
    const found = expected(query, scope);
    expect(namesOf(answer)).toEqual(names(found));
    expect(answer).toMatchObject({ total: found.length, isRough: false });
    for (const [facet, valuesOf] of Object.entries(VALUES)) {
      const counts = new Map<string, number>();
      for (const one of found) for (const id of valuesOf(one)) counts.set(id, (counts.get(id) ?? 0) + 1);
      const counted = answer.facets[facet as SearchFacet].map(({ id, count }) => [id, count] as const);
      expect(new Map(counted), facet).toEqual(counts);
    }
  });
});

test("the queries find something, and not everything", () => {
  const counts = QUERIES.map((query) => expected(query).length);
  expect(counts.filter((count) => count > 0 && count < expected("").length).length).toBeGreaterThan(6);
});

test("a single letter is found as a word only", async () => {
  const { search } = await open();
  const { total } = await search("i");
  const isWord = /(?:^|\s)i(?:$|[\s.,;:])/i;
  const found = expected("i").filter(({ initiative }) =>
    textsOf(initiative).some((text) => isWord.test(text)),
  );
  expect(total).toBe(found.length);
  expect(total).toBeLessThan(expected("i").length);
});

test("a choice leaves what has one of its values, and counts what the other choices would leave", async () => {
  const { search } = await open();
  const all = expected("møde");
  const year = "2025";
  const [committee = ""] = VALUES.committees(all[0] as Found);
  const choice = { ...ANY, years: [year], committees: [committee] };
  const answer = await search("møde", { choice });
  const ofYear = all.filter((one) => VALUES.years(one).includes(year));
  const ofCommittee = all.filter((one) => VALUES.committees(one).includes(committee));
  expect(namesOf(answer)).toEqual(names(ofYear.filter((one) => ofCommittee.includes(one))));
  const count = (facet: SearchFacet, id: string) => answer.facets[facet].find((one) => one.id === id)?.count;
  expect(count("years", "2026")).toBe(ofCommittee.filter((one) => VALUES.years(one).includes("2026")).length);
  const other = answer.facets.committees.find(({ id }) => id !== committee)?.id ?? "";
  expect(count("committees", other)).toBe(
    ofYear.filter((one) => VALUES.committees(one).includes(other)).length,
  );
});

test("what is found comes in an order that stays, part by part", async () => {
  const { search } = await open();
  const whole = await search("møde");
  const part = await search("møde", { from: 3, count: 4 });
  expect(part.hits).toEqual(whole.hits.slice(3, 7));
  const years = whole.hits.map(({ year }) => year ?? 0);
  expect(years).toEqual(years.toSorted((a, b) => b - a));
});

test("a card has what its follow-up says", async () => {
  const { search } = await open();
  const { hits } = await search("Hasselgården", { count: 1 });
  const [hit] = hits;
  const { followUp, initiative } = expected("Hasselgården").find(
    (one) => one.followUp.facts.id === hit?.card.followUp && one.initiative.id === hit.card.initiative,
  ) as Found;
  expect(hit).toMatchObject({
    authorityName: followUp.facts.authority,
    year: followUp.facts.budgetYear,
    card: { number: initiative.number, title: initiative.title, committee: followUp.facts.committee },
  });
  expect(hit?.card.rounds).toEqual(
    followUp.rounds.map(({ id, label }) => [
      label,
      initiative.milestones.find(({ round }) => round === id)?.smiley ?? null,
    ]),
  );
});

test("reads no more than the answer needs, and nothing for the same again", async () => {
  const { search, sent } = await open();
  await search("Hasselgården", { count: 1 });
  const cards = sent.filter(({ path }) => path.includes("/cards/"));
  expect(new Set(cards.map(({ path }) => path)).size).toBe(1);
  const before = sent.length;
  await search("Hasselgården", { count: 1 });
  expect(sent).toHaveLength(before);
});

describe("prepared", () => {
  const list = "feed/archive/index.json";

  test("with the archive's list, a search does not fetch that again", async () => {
    const { search, prepare, sent } = await open();
    await prepare(readFileSync(join(folder, list), "utf8"));
    const { total } = await search("Hasselgården");
    expect(total).toBe(expected("Hasselgården").length);
    expect(sent.map(({ path }) => path)).not.toContain(list);
  });

  test("with something else, a search fetches the list", async () => {
    const { search, prepare, sent } = await open();
    await prepare("<!doctype html>");
    const { total } = await search("Hasselgården");
    expect(total).toBe(expected("Hasselgården").length);
    expect(sent.filter(({ path }) => path === list)).toHaveLength(1);
  });

  test("beside a search, nothing is asked for twice", async () => {
    const { search, prepare, sent } = await open();
    const prepared = prepare(null);
    await Promise.all([prepared, search("Hasselgården", { count: 1 })]);
    const asked = sent.map(({ path, range }) => `${path} ${range}`);
    expect(asked).toHaveLength(new Set(asked).size);
  });
});

test("what the archive does not have is left out and named, what only earlier follow-ups have is not", async () => {
  const { search } = await open();
  const everything = await search("");
  const centres = new Map<string, boolean>();
  for (const followUp of followUps) {
    const isLatest = followUp.facts.sequence?.number === ROUNDS;
    for (const { responsible } of followUp.initiatives)
      for (const name of responsible)
        centres.set(nameId(name), isLatest || (centres.get(nameId(name)) ?? false));
  }
  const [known = ""] = centres.keys();
  const lost = await search("", { choice: { ...ANY, years: ["1999"], centres: ["findesikke"] } });
  expect(lost.unknown).toEqual({ ...ANY, years: ["1999"], centres: ["findesikke"] });
  expect([lost.total, lost.all]).toEqual([everything.total, everything.all]);
  const partly = await search("", { choice: { ...ANY, centres: ["findesikke", known] } });
  const alone = await search("", { choice: { ...ANY, centres: [known] } });
  expect(partly.unknown).toEqual({ ...ANY, centres: ["findesikke"] });
  expect(partly.total).toBe(alone.total);
  expect(alone.unknown).toEqual(ANY);
  for (const [id, isLatest] of centres) {
    if (isLatest) continue;
    const earlier = await search("", { choice: { ...ANY, centres: [id] } });
    expect([earlier.total, earlier.unknown]).toEqual([0, ANY]);
  }
  const rare = await search("", { choice: { ...ANY, standings: ["never-rated"], economies: ["unknown"] } });
  expect(rare.unknown).toEqual(ANY);
});
