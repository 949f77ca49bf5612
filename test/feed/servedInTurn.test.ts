/** Servers that give an older and a newer edition in turn, and what is published: the one is not shown, the other is. */
import { QueryClient } from "@tanstack/react-query";
import { beforeEach, describe, expect, test, vi } from "vitest";
import { catalogueEntry } from "../../src/agreement/portfolio/catalogue.ts";
import type { FeedError } from "../../src/feed/errors.ts";
import { catalogueQuery, followUpQuery } from "../../src/feed/queries.ts";
import { realFollowUp } from "../fixtures/realFollowUp.ts";
import { serve } from "./testServer.ts";

const newer = realFollowUp.facts;
const older = { ...newer, asOf: "2017-09-30", sequence: { number: 3, isLast: false } };
const corrected = { ...newer, title: "Corrected" };

let served: readonly (typeof newer)[] = [newer];
let requests = 0;
let client = new QueryClient();

beforeEach(async () => {
  [served, requests] = [[newer], 0];
  const root = await serve(({ url }, response) => {
    if (url === "/config.json") return response.writeHead(404).end();
    const facts = served[requests++ % served.length] ?? newer;
    const entries = { formatVersion: 1, followUps: [catalogueEntry(facts, "a.json")] };
    return response.end(JSON.stringify(url === "/feed/index.json" ? entries : facts));
  });
  vi.stubGlobal("document", { baseURI: root, getElementById: () => null });
  vi.stubGlobal("caches", { match: async () => undefined });
  client = new QueryClient({ defaultOptions: { queries: { retry: false, structuralSharing: false } } });
});

/** What stands on screen after a refresh of everything. */
async function shown() {
  await client.fetchQuery({ ...catalogueQuery(), staleTime: 0 }).catch(() => null);
  const query = { ...followUpQuery(newer.id), staleTime: 0 };
  await client.prefetchQuery(query);
  const { data, error } =
    client.getQueryState<{ value: typeof realFollowUp }, FeedError>(query.queryKey) ?? {};
  const { asOf, title } = data?.value.facts ?? {};
  return { asOf, title, failure: error?.failure };
}

describe("two servers of which one has not been renewed", () => {
  test.each([
    ["an earlier edition", older],
    ["the edition before a correction, of the same day", corrected],
  ])("%s: never lead back to what was replaced, whatever answers first", async (_, other) => {
    const newest = other === older ? newer : other;
    served = [newer === newest ? older : newer];
    await shown();
    served = [newest];
    const { asOf, title } = await shown();
    served = [newer, other, other];
    const seen: Awaited<ReturnType<typeof shown>>[] = [];
    for (let time = 0; time < 12; time++) seen.push(await shown());
    expect(seen).toEqual(seen.map(() => expect.objectContaining({ asOf, title }) as object));
    expect(seen.some(({ failure }) => failure !== undefined)).toBe(true);
  });
});

describe("what all servers give", () => {
  test("is meant, though it is an earlier edition", async () => {
    await shown();
    served = [older];
    expect(await shown()).toMatchObject({ asOf: older.asOf, failure: undefined });
  });

  test("is meant, though it was there before: once at once, and again after a quarter of an hour", async () => {
    await shown();
    served = [corrected];
    expect(await shown()).toMatchObject({ title: "Corrected" });
    served = [newer];
    expect(await shown()).toMatchObject({ title: newer.title, failure: undefined });
    served = [corrected];
    expect(await shown()).toMatchObject({ title: newer.title, failure: { reason: "in-turn" } });
    const now = performance.now() + 16 * 60_000;
    vi.spyOn(performance, "now").mockReturnValue(now);
    expect(await shown()).toMatchObject({ title: "Corrected", failure: undefined });
    vi.restoreAllMocks();
  });

  test("is meant at once where it is the newer edition, whatever was published again before it", async () => {
    served = [older];
    await shown();
    for (const facts of [newer, older, newer]) {
      served = [facts];
      expect(await shown()).toMatchObject({ asOf: facts.asOf, failure: undefined });
    }
  });
});
