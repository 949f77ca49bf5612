import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { madeUpFollowUps } from "../../../mocks/municipality/agreements.ts";
import { buildCatalogue, catalogueEntry, toJson } from "../../../src/agreement/portfolio/catalogue.ts";
import { type FeedRequest, runFeedCommand } from "../../../src/commands/terminal/feedCommand.ts";
import { runTidy } from "../../../src/commands/tidy/runTidy.ts";
import { folderWith } from "../../fixtures/folderWith.ts";
import { recordedTerminal } from "./recordedTerminal.ts";

const feeds = madeUpFollowUps({ seed: 3, years: 2, committees: 3, rounds: 2, initiatives: 8 }).map(
  ({ facts }) => ({ ...facts, document: null }),
);
const newest = feeds.filter(({ budgetYear, sequence }) => budgetYear === 2026 && sequence?.isLast);
const AGREEMENT = newest[0]?.agreement?.id ?? "";

const entries = feeds.map((facts) => catalogueEntry(facts, `${facts.id}.json`));
const away = entries.map((entry) => ({ ...entry, href: "https://andetsteds.invalid/x.json" }));
const folder = folderWith(
  {
    ...Object.fromEntries(feeds.map((facts) => [`${facts.id}.json`, JSON.stringify(facts)])),
    "index.json": toJson(buildCatalogue(entries)),
    "andetsteds.json": toJson(buildCatalogue(away)),
  },
  afterAll,
);

async function run(...args: readonly string[]) {
  let request: FeedRequest | undefined;
  const { terminal, said } = recordedTerminal(folder);
  const status = await runFeedCommand([...args, "--out", "ud.html"], terminal, "HJÆLP", (asked) => {
    request = asked;
    return { content: "", about: "færdig" };
  });
  return { status, ...said, request };
}

describe("a command that takes a feed takes a whole agreement", () => {
  test.each([
    [".", AGREEMENT],
    ["index.json", AGREEMENT],
    [".", `~aftale/${AGREEMENT}`],
  ])("from %s by its id %s: the latest follow-up of each committee", async (given, id) => {
    const { status, request } = await run(given, "--agreement", id);
    expect(status).toBe(0);
    expect(request?.id).toBe(`~aftale/${AGREEMENT}`);
    const ids = [request?.facts, ...(request?.others ?? []).map(({ facts }) => facts)].map((one) => one?.id);
    expect(ids.toSorted()).toEqual(newest.map((facts) => facts.id).toSorted());
  });

  test("the follow-ups before them go along, where they are asked for, and nothing of another agreement", async () => {
    const before = feeds.filter(({ budgetYear, sequence }) => budgetYear === 2026 && !sequence?.isLast);
    const { request } = await run(".", "--agreement", AGREEMENT);
    const ids = request?.readEarlier().map(({ facts }) => facts.id);
    expect(ids?.toSorted()).toEqual(before.map(({ id }) => id).toSorted());
  });

  test("a single feed's are those that the catalogue beside it lists before it; without a catalogue there are none", async () => {
    const [own] = newest;
    const ofOwn = feeds.filter(
      (one) => one.committee === own?.committee && one.budgetYear === own?.budgetYear,
    );
    const earlierOf = async (file: string) =>
      (await run(file)).request?.readEarlier().map(({ facts }) => facts.id);
    expect(await earlierOf(`${own?.id}.json`)).toEqual(
      ofOwn.filter(({ id }) => id !== own?.id).map(({ id }) => id),
    );
    const first = ofOwn.find(({ sequence }) => sequence?.number === 1);
    expect(await earlierOf(`${first?.id}.json`)).toEqual([]);
    mkdirSync(join(folder, "alene"));
    writeFileSync(join(folder, "alene", "en.json"), JSON.stringify(own));
    expect(await earlierOf("alene/en.json")).toEqual([]);
  });

  test("of several it has to be told which, and one that is not there is said so", async () => {
    expect(await run(".")).toMatchObject({
      status: 2,
      err: expect.stringContaining(`Angiv med --agreement, hvilken aftale: ${AGREEMENT}, `),
    });
    expect(await run(".", "--agreement", "andet-2026")).toMatchObject({
      status: 2,
      err: expect.stringContaining('Kataloget har ingen aftale "andet-2026".'),
    });
  });

  test("follow-ups that do not lie beside the catalogue are not fetched", async () => {
    expect(await run("andetsteds.json", "--agreement", AGREEMENT)).toMatchObject({
      status: 1,
      err: expect.stringContaining("ligger ikke ved kataloget andetsteds.json"),
    });
  });
});

test("the tidy tables of an agreement have every committee's milestones", async () => {
  const { terminal, said } = recordedTerminal(folder);
  expect(await runTidy([".", "--agreement", AGREEMENT, "--out", "ud"], terminal)).toBe(0);
  const [name = ""] = /\S+milestones\.csv/.exec(said.err) ?? [];
  const lines = readFileSync(join(folder, name), "utf8").trim().split("\n");
  const milestones = newest.flatMap(({ initiatives }) => initiatives.flatMap((one) => one.milestones));
  expect(lines.length).toBeGreaterThan(milestones.length);
});
