import { QueryClient } from "@tanstack/react-query";
import { expect, test } from "vitest";
import { buildFollowUp, type FollowUp } from "../../src/agreement/followUp.ts";
import { buildCatalogue, catalogueEntry } from "../../src/agreement/portfolio/catalogue.ts";
import type { Config } from "../../src/feed/config.ts";
import { FeedError } from "../../src/feed/errors.ts";
import { loadUnion } from "../../src/feed/loadUnion.ts";
import { catalogueQuery, configQuery, followUpQuery } from "../../src/feed/queries.ts";
import { municipalityFeeds, municipalityLatest, municipalityUnion } from "../fixtures/municipalityUnion.ts";

const catalogue = {
  ...buildCatalogue(municipalityFeeds.map((facts) => catalogueEntry(facts, `${facts.id}.json`))),
  leftOut: { problems: [], total: 0 },
};
const { id } = municipalityUnion.facts;
const followUps = new Map(municipalityLatest.map((facts) => [facts.id, buildFollowUp(facts)]));
const [slow = ""] = followUps.keys();

type Queries = Parameters<typeof loadUnion>[3];

function loading(change: (id: string) => Promise<FollowUp> | null = () => null) {
  const client = new QueryClient();
  const asked: string[] = [];
  const loaded = (value: FollowUp) => ({ text: "", value });
  const queries = {
    configQuery,
    catalogueQuery,
    followUpQuery: (one: string) => ({
      ...followUpQuery(one),
      retry: false,
      queryFn: async () => {
        asked.push(one);
        const followUp = followUps.get(one);
        if (followUp === undefined) throw new Error(one);
        return loaded(await (change(one) ?? Promise.resolve(followUp)));
      },
    }),
  };
  client.setQueryData(catalogueQuery().queryKey, { text: "", value: catalogue });
  client.setQueryData(configQuery().queryKey, { catalogue: "index.json" } as Config);
  return {
    asked,
    grown: () => client.getQueryData(followUpQuery(id).queryKey)?.value,
    load: (last?: FollowUp, agreement = id) =>
      loadUnion(client, agreement, last && loaded(last), queries as unknown as Queries).then(
        ({ value }) => value,
      ),
  };
}

test("asks for each committee's latest follow-up, and no other", async () => {
  const { asked, grown, load } = loading();
  const whole = await load();
  expect(asked.toSorted()).toEqual(municipalityLatest.map((facts) => facts.id).toSorted());
  expect(whole.initiatives).toEqual(municipalityUnion.initiatives);
  expect(whole.union?.missing).toEqual([]);
  expect(grown()).toBeUndefined();
});

test("grows as the follow-ups come, and names those on their way", async () => {
  let come: (followUp: FollowUp) => void = () => undefined;
  const { grown, load } = loading((one) =>
    one === slow
      ? new Promise((resolve) => {
          come = resolve;
        })
      : null,
  );
  const whole = load();
  await expect.poll(() => grown()?.union?.committees.length).toBe(6);
  expect(grown()?.union?.missing).toEqual([
    expect.objectContaining({
      followUpId: slow,
      isFailed: false,
      name: followUps.get(slow)?.facts.committee,
    }),
  ]);
  come(followUps.get(slow) as FollowUp);
  expect((await whole).union?.committees).toHaveLength(7);
});

test("names the one that fails and leaves the others; another try brings it", async () => {
  const broken = loading((one) => (one === slow ? Promise.reject(new Error("away")) : null));
  const without = await broken.load();
  expect(without.union?.committees).toHaveLength(6);
  expect(without.union?.missing.map(({ followUpId, isFailed }) => [followUpId, isFailed])).toEqual([
    [slow, true],
  ]);
  const whole = await loading().load(without);
  expect(whole.union?.missing).toEqual([]);
});

test("the very same follow-ups give the very same union, so that nothing is drawn again", async () => {
  const { load } = loading();
  const first = await load();
  expect(await load(first)).toBe(first);
});

test("throws where none can be fetched, and where the catalogue has no such agreement", async () => {
  const failure = new FeedError({ reason: "unreachable", url: "x" });
  await expect(loading(() => Promise.reject(failure)).load()).rejects.toBe(failure);
  await expect(loading().load(undefined, "~aftale/findes-ikke")).rejects.toMatchObject({
    failure: { reason: "unknown-follow-up", id: "~aftale/findes-ikke" },
  });
});
