import { expect, test } from "vitest";
import { buildFollowUp, type FollowUp } from "../../src/agreement/followUp.ts";
import { buildCatalogue, catalogueEntry } from "../../src/agreement/portfolio/catalogue.ts";
import { FeedError } from "../../src/feed/errors.ts";
import { loadUnion } from "../../src/feed/loadUnion.ts";
import { municipalityFeeds, municipalityLatest, municipalityUnion } from "../fixtures/municipalityUnion.ts";

const catalogue = {
  ...buildCatalogue(municipalityFeeds.map((facts) => catalogueEntry(facts, `${facts.id}.json`))),
  leftOut: { problems: [], total: 0 },
};
const { id } = municipalityUnion.facts;
const followUps = new Map(municipalityLatest.map((facts) => [facts.id, buildFollowUp(facts)]));
const [slow = ""] = followUps.keys();

function loading(change: (id: string) => Promise<FollowUp> | null = () => null) {
  const asked: string[] = [];
  const grown: FollowUp[] = [];
  const load = (last?: FollowUp) =>
    loadUnion(id, last, {
      catalogue,
      catalogueAddress: "index.json",
      fetchOne: (one) => {
        asked.push(one);
        const followUp = followUps.get(one);
        return change(one) ?? (followUp ? Promise.resolve(followUp) : Promise.reject(new Error(one)));
      },
      onGrow: (followUp) => grown.push(followUp),
    });
  return { asked, grown, load };
}

test("asks for each committee's latest follow-up, and no other", async () => {
  const { asked, grown, load } = loading();
  const whole = await load();
  expect(asked.toSorted()).toEqual(municipalityLatest.map((facts) => facts.id).toSorted());
  expect(whole.initiatives).toEqual(municipalityUnion.initiatives);
  expect(whole.union?.missing).toEqual([]);
  expect(grown).toEqual([]);
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
  await expect.poll(() => grown.length).toBe(1);
  const [first] = grown;
  expect(first?.union?.committees).toHaveLength(6);
  expect(first?.union?.missing).toEqual([
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
  const sources = { catalogue, catalogueAddress: "index.json", fetchOne: () => Promise.reject(failure) };
  await expect(
    loadUnion("~aftale/findes-ikke", undefined, { ...sources, onGrow: () => undefined }),
  ).rejects.toMatchObject({ failure: { reason: "unknown-follow-up", id: "~aftale/findes-ikke" } });
});
