/** Feeds that cannot be shown, and what their readers are told. */
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { describeFailure } from "../../src/feed/describeFailure.ts";
import type { FeedError } from "../../src/feed/errors.ts";
import { load } from "../../src/feed/queries.ts";
import { readFollowUp } from "../../src/feed/readFollowUp.ts";
import { serve } from "./testServer.ts";

const ID = "ballerup-2017-oekonomiudvalget";
const FEED = readFileSync(new URL(`../../public/feed/${ID}.json`, import.meta.url), "utf8");

/** All that is told of a feed that could not be read. */
async function toldOf(reading: Promise<unknown>): Promise<string> {
  const error = await reading.then(
    () => null,
    (one: unknown) => one,
  );
  const { title, happened, todo, problems } = describeFailure((error as FeedError).failure, "da");
  return [title, happened, todo, ...problems].join("\n").replace(/\s+/g, " ");
}

test.each([
  ["a web page", "<!doctype html><title>Log ind</title>", ["webside", "loginside"]],
  ["empty", "", ["Feedet er tomt", "er tom"]],
  [
    "of a newer format",
    FEED.replace('"formatVersion": 1', '"formatVersion": 2'),
    ["formatVersion 2", "formatVersion 1"],
  ],
  ["nested too deep", `${"[".repeat(40)}${"]".repeat(40)}`, ["32 niveauer"]],
  [
    "another follow-up's",
    FEED.replace('"id": "ballerup-2017', '"id": "en-anden'),
    ["kataloget siger", "en-anden"],
  ],
])("a feed that is %s is told as such", async (_, text, words) => {
  const told = await toldOf(readFollowUp("https://a.dk/feed/a.json", ID, text, { isUrgent: true }));
  for (const word of words) expect(told).toContain(word);
});

test("a feed that may not be read is told by its status", async () => {
  const url = await serve((_, response) => response.writeHead(403).end());
  const told = await toldOf(load(url, (_, text) => text, undefined));
  for (const word of ["statuskode 403", "adgang"]) expect(told).toContain(word);
});
