/** An older file in the place of a newer one: what is newer stays, unless the catalogue says that the older one is meant. */
import { QueryClient } from "@tanstack/react-query";
import { beforeEach, describe, expect, test, vi } from "vitest";
import { catalogueEntry } from "../../src/agreement/portfolio/catalogue.ts";
import type { FeedError } from "../../src/feed/errors.ts";
import { followUpQuery } from "../../src/feed/queries.ts";
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

  test("is shown where there is nothing newer", async () => {
    file = older;
    expect(await shown()).toEqual({ day: older.asOf, failure: undefined });
  });
});

test("an earlier edition that the catalogue lists, too, is meant", async () => {
  await shown();
  [listed, file] = [older, older];
  client.removeQueries({ queryKey: ["catalogue"] });
  expect(await shown()).toEqual({ day: older.asOf, failure: undefined });
});
