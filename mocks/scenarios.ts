/**
 * Scenarios of a feed, by name: `npm run dev -- --mode mock`, then `?scenario=slow` before the `#`.
 * Each scenario answers for the requests it changes; the site's own files answer the rest.
 */
import { bypass, delay, HttpResponse, http, type RequestHandler } from "msw";
import type { Catalogue } from "../src/agreement/format/catalogueSchema.ts";
import type { FollowUpFacts } from "../src/agreement/format/schema.ts";
import { buildCatalogue, catalogueEntry } from "../src/agreement/portfolio/catalogue.ts";
import { hostile } from "./hostile.ts";
import { multiply } from "./multiply.ts";
import { type MadeUpFollowUp, madeUpFollowUps } from "./municipality/agreements.ts";

const CATALOGUE = "*/feed/index.json";
const FOLLOW_UP = "*/feed/:name.json";
/** JSON only: in development the app's own `src/feed/` is fetched, too. */
const ANY_FEED = "*/feed/*.json";

const followUp = (respond: (request: Request) => Response | Promise<Response>) =>
  http.get(FOLLOW_UP, ({ request }) =>
    request.url.endsWith("/feed/index.json") ? fetch(bypass(request)) : respond(request),
  );

const changed = (change: (real: FollowUpFacts) => unknown) =>
  followUp(async (request) => HttpResponse.json(change(await real(request)) as object));

async function real(request: Request): Promise<FollowUpFacts> {
  return (await fetch(bypass(request))).json();
}

let requests = 0;

let made: ReadonlyMap<string, MadeUpFollowUp> | undefined;

/** A made-up municipality by the ids of its follow-ups; made with the first request for it. */
function municipality(): ReadonlyMap<string, MadeUpFollowUp> {
  made ??= new Map(madeUpFollowUps({ seed: 1 }).map((one) => [one.facts.id, one]));
  return made;
}

const notFound = () => new HttpResponse(null, { status: 404 });

export const SCENARIOS: Readonly<Record<string, readonly RequestHandler[]>> = {
  /** The real feed. */
  ok: [],
  /** Three seconds before each answer. */
  slow: [
    http.get(ANY_FEED, async ({ request }) => {
      await delay(3000);
      return fetch(bypass(request));
    }),
  ],
  /** The file is cut off in the middle. */
  broken: [
    followUp(async (request) => {
      const text = await (await fetch(bypass(request))).text();
      return new HttpResponse(text.slice(0, text.length / 2));
    }),
  ],
  /** Valid JSON with wrong facts. */
  invalid: [
    changed((feed) => ({
      ...feed,
      asOf: "2018-02-30",
      initiatives: feed.initiatives.map((initiative, index) =>
        index === 13
          ? { ...initiative, theme: "99", milestones: [{ round: "5", smiley: "happy" }] }
          : initiative,
      ),
    })),
  ],
  /** Ten thousand initiatives. */
  huge: [changed((feed) => multiply(feed, 10_000))],
  /** Every text is a hostile one. */
  hostile: [changed(hostile)],
  /** A catalogue without follow-ups. */
  empty: [http.get(CATALOGUE, () => HttpResponse.json({ formatVersion: 1, followUps: [] }))],
  /** The catalogue names a file that is not there. */
  missing: [followUp(notFound)],
  /** No network. */
  unreachable: [http.get(ANY_FEED, () => HttpResponse.error())],
  /** A web page where the feed should be, as many hosts answer for a missing file. */
  html: [followUp(() => HttpResponse.html("<!doctype html><title>Log ind</title>"))],
  /** A format that this build does not read. */
  newer: [changed((feed) => ({ ...feed, formatVersion: 2 }))],
  /** Every other request for the follow-up fails. */
  flaky: [
    followUp((request) => {
      requests += 1;
      return requests % 2 === 0 ? new HttpResponse(null, { status: 503 }) : fetch(bypass(request));
    }),
  ],
  /** The first answer is good, all later ones fail: the figures on screen become stale. */
  stale: [
    followUp((request) => {
      requests += 1;
      return requests > 1 ? HttpResponse.error() : fetch(bypass(request));
    }),
  ],
  /** Several follow-ups to choose from. */
  several: [
    http.get(CATALOGUE, async ({ request }) => {
      const catalogue: Catalogue = await (await fetch(bypass(request))).json();
      const [entry] = catalogue.followUps;
      if (entry === undefined) return HttpResponse.json(catalogue);
      const older = {
        ...entry,
        id: "anden-kommune-2016",
        title: "Aftale om budget 2016",
        href: "anden.json",
      };
      return HttpResponse.json({ ...catalogue, followUps: [entry, older] });
    }),
    http.get("*/feed/anden.json", async ({ request }) => {
      const original = new URL("ballerup-2017-oekonomiudvalget.json", request.url);
      const feed = await real(new Request(original));
      return HttpResponse.json({
        ...multiply(feed, 12),
        id: "anden-kommune-2016",
        title: "Aftale om budget 2016",
      });
    }),
  ],
  /** Seven committees, three years, four rounds: 84 follow-ups, all made up. */
  municipality: [
    http.get(CATALOGUE, () => {
      const entries = Array.from(municipality().values(), ({ facts }) =>
        catalogueEntry(facts, `${facts.id}.json`),
      );
      return HttpResponse.json(buildCatalogue(entries));
    }),
    http.get(FOLLOW_UP, ({ params }) => {
      const found = municipality().get(String(params["name"]));
      return found === undefined ? notFound() : HttpResponse.json(found.facts);
    }),
    http.get("*/feed/sources/:name.txt", ({ params }) => {
      const found = municipality().get(String(params["name"]));
      return found === undefined ? notFound() : HttpResponse.text(found.text);
    }),
  ],
};
