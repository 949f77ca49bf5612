/** A file that is wrong or older in the place of one that was right: what was right stays, unless the other is meant. */
import { QueryClient } from "@tanstack/react-query";
import { beforeEach, describe, expect, test, vi } from "vitest";
import { catalogueEntry } from "../../src/agreement/portfolio/catalogue.ts";
import type { FeedError } from "../../src/feed/errors.ts";
import { isFormer } from "../../src/feed/formerEntry.ts";
import { followUpQuery, readCatalogue } from "../../src/feed/queries.ts";
import { copyAddress } from "../../src/feed/storedCopies.ts";
import { realFollowUp } from "../fixtures/realFollowUp.ts";
import { serve } from "./testServer.ts";

const newer = realFollowUp.facts;
const older = { ...newer, asOf: "2017-09-30", sequence: { number: 3, isLast: false } };
const query = { ...followUpQuery(newer.id), staleTime: 0 };

let listed = newer;
let file = newer;
let root = "";
let client = new QueryClient();

beforeEach(async () => {
  [listed, file] = [newer, newer];
  root = await serve(({ url }, response) => {
    if (url === "/config.json") return response.writeHead(404).end();
    const entries = { formatVersion: 1, followUps: [catalogueEntry(listed, "a.json")] };
    return response.end(JSON.stringify(url === "/feed/index.json" ? entries : file));
  });
  vi.stubGlobal("document", { baseURI: root, getElementById: () => null });
  vi.stubGlobal("caches", { match: async () => undefined });
  client = new QueryClient({ defaultOptions: { queries: { retry: false, structuralSharing: false } } });
});

/** What is shown after a request, and why it is no newer. */
async function shown() {
  await client.prefetchQuery(query);
  const { data, error } =
    client.getQueryState<{ value: typeof realFollowUp }, FeedError>(query.queryKey) ?? {};
  return { day: data?.value.facts.asOf, failure: error?.failure };
}

describe("an older edition than the catalogue lists", () => {
  test("leaves the newer figures on screen, and says in what it is older", async () => {
    await shown();
    file = older;
    expect(await shown()).toMatchObject({
      day: newer.asOf,
      failure: { reason: "older", problems: [{ path: "asOf" }, { path: "sequence" }] },
    });
    file = newer;
    expect(await shown()).toEqual({ day: newer.asOf, failure: undefined });
  });

  test("leaves what the browser has kept, where that is newer", async () => {
    const copy = (facts: typeof newer) => async (address: string) =>
      address === copyAddress(root, query.queryKey)
        ? new Response(JSON.stringify(facts), { headers: { date: "Sun, 29 Nov 2026 08:00:00 GMT" } })
        : undefined;
    file = older;
    vi.stubGlobal("caches", { match: copy(older) });
    expect(await shown()).toEqual({ day: older.asOf, failure: undefined });
    client.clear();
    vi.stubGlobal("caches", { match: copy(newer) });
    expect(await shown()).toMatchObject({ day: newer.asOf, failure: { reason: "older" } });
  });

  test("is shown where what the browser has kept cannot be read", async () => {
    file = older;
    vi.stubGlobal("caches", { match: async () => new Response('{"asOf":"20') });
    expect(await shown()).toEqual({ day: older.asOf, failure: undefined });
  });

  test("is shown where there is nothing newer", async () => {
    file = older;
    expect(await shown()).toEqual({ day: older.asOf, failure: undefined });
  });
});

test("a feed without any of the initiatives that are listed is no feed; one that is listed so is", async () => {
  await shown();
  const empty = { ...newer, initiatives: [] };
  file = empty;
  expect(await shown()).toMatchObject({
    day: newer.asOf,
    failure: { reason: "invalid", problems: [{ path: "initiatives", found: "0", expected: "32" }] },
  });
  listed = empty;
  client.removeQueries({ queryKey: ["catalogue"] });
  expect(await shown()).toEqual({ day: newer.asOf, failure: undefined });
});

describe("a catalogue with an invalid entry", () => {
  const [own, other] = ["own", "other"].map((id) => ({ ...catalogueEntry(newer, `${id}.json`), id }));
  /** What is read where the browser has kept the catalogue `kept`. */
  const read = async (followUps: readonly unknown[], kept: readonly unknown[]) => {
    const textOf = (all: readonly unknown[]) => JSON.stringify({ formatVersion: 1, followUps: all });
    vi.stubGlobal("caches", { match: async () => new Response(textOf(kept)) });
    return (await readCatalogue("", textOf(followUps))).followUps;
  };
  const hrefs = (entries: Awaited<ReturnType<typeof read>>) => entries.map(({ href }) => href);

  test.each([
    ["whose title is missing", { ...own, title: null }],
    ["whose id is none", { ...own, id: 7 }],
  ])("%s goes by the one before, in its place", async (_, broken) => {
    const now = await read([broken, { ...other, title: "New" }], [own, other]);
    expect(hrefs(now)).toEqual(["own.json", "other.json"]);
    expect(now.map(isFormer)).toEqual([true, false]);
    expect(now[1]?.title).toBe("New");
  });

  test("lists nothing again that was taken out, and nothing twice", async () => {
    const kept = [own, other];
    expect(hrefs(await read([{ ...own, title: null }], kept))).toEqual(["own.json"]);
    expect(hrefs(await read([{ ...other, title: null }, other], kept))).toEqual(["other.json"]);
    expect(hrefs(await read([null, own], kept))).toEqual(["own.json"]);
  });

  test.each([
    ["lists nothing", JSON.stringify({ formatVersion: 1, followUps: [] })],
    ["cannot be read", "{"],
  ])("shows those that are valid where the kept one %s", async (_, kept) => {
    const text = JSON.stringify({ formatVersion: 1, followUps: [{ ...own, title: null }, other] });
    vi.stubGlobal("caches", { match: async () => new Response(kept) });
    const { followUps, leftOut } = await readCatalogue("", text);
    expect(hrefs(followUps)).toEqual(["other.json"]);
    expect(leftOut.total).toBe(1);
  });
});

test("an earlier edition that the catalogue lists, too, is meant", async () => {
  await shown();
  [listed, file] = [older, older];
  client.removeQueries({ queryKey: ["catalogue"] });
  expect(await shown()).toEqual({ day: older.asOf, failure: undefined });
});
