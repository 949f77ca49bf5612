import type { Page } from "playwright";
import { describe, expect, it } from "vitest";
import type { FollowUpFacts } from "../../src/agreement/format/schema.ts";
import { realFollowUp } from "../fixtures/realFollowUp.ts";
import { sizedFollowUp } from "../fixtures/sizedFollowUp.ts";
import { expectAccessibleInAnyColours } from "./accessibility.ts";
import { findCutText } from "./cutText.ts";
import { currentView, FEED, openWall } from "./wallScreen.ts";

/** At 1080 pixels of the shorter side; anything smaller cannot be read from five metres. */
const SMALLEST_LETTERS = 22;

const SCREENS = [
  { width: 1920, height: 1080 },
  { width: 1080, height: 1920 },
];
/** Of the same form, with twice the pixels. */
const LARGE = { width: 3840, height: 2160 };

const LONG = ` – herunder ${"den tværgående koordinering af implementeringen på alle udvalgsområder ".repeat(3)}`;

const MANY = sizedFollowUp({ initiatives: 60, rounds: 6, themes: 12 });
const AGREEMENTS: readonly (readonly [string, FollowUpFacts])[] = [
  ["12 initiatives, 2 rounds, 1 theme", sizedFollowUp({ initiatives: 12, rounds: 2, themes: 1 })],
  ["the real agreement's 32", realFollowUp.facts],
  ["60 initiatives, 6 rounds, 12 themes", MANY],
];

/** All views, each for so long that none turns by itself while it is looked at. */
const EVERY_VIEW = ["overblik", "temaer", "forsinkede", "aendringer", "oekonomi", "indsatser", "udestaar"]
  .map((view) => `${view}:3600`)
  .join();

async function expectNothingCut(page: Page, what: string): Promise<void> {
  await expect.poll(async () => (await findCutText(page)).cut, { message: what }).toEqual([]);
}

/** Steps through every page of the rotation once; what each shows. */
async function walk(page: Page, visit: (heading: string) => Promise<void>): Promise<readonly string[]> {
  const seen: string[] = [];
  for (let heading = await currentView(page); !seen.includes(heading); heading = await currentView(page)) {
    seen.push(heading);
    await visit(heading);
    await page.keyboard.press("ArrowRight");
    await expect.poll(() => currentView(page)).not.toBe(heading);
  }
  return seen;
}

describe.each(SCREENS)("on a screen of $width × $height", (size) => {
  it.each(AGREEMENTS)(
    "%s: every view fits, nothing is cut, and all can be read across a room",
    async (_, facts) => {
      await expectLegible(size, facts);
    },
  );
});

it("on a screen of four times the pixels every view is as large to the eye", async () => {
  await expectLegible(LARGE, MANY);
});

/** Walks through every view of a follow-up: each fits, its letters are large enough, and every initiative is listed. */
async function expectLegible(size: (typeof SCREENS)[number], facts: FollowUpFacts): Promise<void> {
  const { server, page, show } = await openWall(size);
  server.answer(FEED, { body: JSON.stringify(facts) });
  await show(`visninger=${EVERY_VIEW}`);
  const smallest = (SMALLEST_LETTERS * Math.min(size.width, size.height)) / 1080;
  const listed = new Set<string>();
  const seen = await walk(page, async (heading) => {
    await expectNothingCut(page, heading);
    expect((await findCutText(page)).smallest, heading).toBeGreaterThanOrEqual(smallest);
    if (heading.startsWith("Alle indsatser")) {
      for (const name of await page.locator("main li").allInnerTexts()) listed.add(name.trim());
    }
  });
  expect(seen.length).toBeGreaterThanOrEqual(7);
  const names = facts.initiatives.map(({ number, title }) =>
    number === null ? title : `${number}. ${title}`,
  );
  expect([...listed].sort()).toEqual([...new Set(names.map((name) => name.trim()))].sort());
}

it("whatever the height, letters are no larger than what fits", async () => {
  const { server, page, show } = await openWall({ width: 1080, height: 1700 });
  server.answer(FEED, { body: JSON.stringify(MANY) });
  await show("visninger=overblik:3600");
  for (let height = 1700; height <= 2000; height += 25) {
    await page.setViewportSize({ width: 1080, height });
    await expectNothingCut(page, `${height}`);
  }
});

it("very long titles take more pages, and none is cut", async () => {
  const { server, page, show } = await openWall({ width: 1080, height: 1920 });
  server.answer(FEED, { body: JSON.stringify(sizedFollowUp({ initiatives: 32, rounds: 1, longer: LONG })) });
  await show("visninger=forsinkede:3600,indsatser:3600");
  const seen = await walk(page, (heading) => expectNothingCut(page, heading));
  expect(seen.length).toBeGreaterThan(3);
});

it("axe finds nothing wrong in any view, light and dark", async () => {
  const { page, show } = await openWall({ width: 1920, height: 1080 });
  await show(`visninger=${EVERY_VIEW}`);
  await walk(page, (heading) => expectAccessibleInAnyColours(page, heading));
});

it("a phone shows the same, page by page", async () => {
  const { page, show } = await openWall({ width: 360, height: 740 });
  await show(`visninger=${EVERY_VIEW}`);
  await walk(page, (heading) => expectNothingCut(page, heading));
});
