/**
 * What a reader waits for when typing into the worklist's search, on the built site in a real browser: from the letter to
 * the next frame, and what the whole screen costs until the list has followed. Promised: under a frame (16 ms) at 32
 * initiatives, under 50 ms at 10,000; nothing freezes at 100,000.
 */
import type { Page } from "playwright";
import { test } from "vitest";
import type { FollowUpFacts, Initiative } from "../../src/agreement/format/schema.ts";
import { manyInitiatives } from "../fixtures/manyInitiatives.ts";
import { benchSite } from "./benchSite.ts";
import { workOf } from "./pageClock.ts";

const TYPED = "besparelse hr-nøgletal økonomi";

const site = benchSite();

test.for([32, 10_000, 100_000])("a letter at %i initiatives", { timeout: 300_000 }, async (count) => {
  const page = await site.newPage(count > 32 ? followUpOf(count) : undefined);
  const opened = performance.now();
  await page.goto(site.address("/indsatser"));
  await page.getByRole("searchbox").waitFor({ timeout: 240_000 });
  const opening = performance.now() - opened;
  // The texts are read ahead while nothing happens: a few milliseconds for some hundred initiatives.
  await page.waitForTimeout(1000 + count / 2);
  const letters: Letter[] = [];
  for (let length = 1; length <= TYPED.length; length++)
    letters.push(await type(page, TYPED.slice(0, length)));
  await page.close();
  report(count, opening, letters);
});

/** A feed may weigh 64 MiB: a hundred thousand initiatives fit in when they say little more than their titles. */
function followUpOf(count: number): FollowUpFacts {
  const { facts } = manyInitiatives(count);
  const short = (initiative: Initiative): Initiative => ({
    ...initiative,
    description: null,
    remarks: null,
    milestones: initiative.milestones.map((milestone) => ({ ...milestone, text: null, status: null })),
    economy: null,
  });
  return {
    ...facts,
    initiatives: count > 10_000 ? facts.initiatives.map(short) : facts.initiatives,
  };
}

interface Letter {
  /** Milliseconds from the letter to the frame that shows it. */
  readonly painted: number;
  /** Milliseconds that the page's own thread worked until all had followed, whatever else the machine did. */
  readonly worked: number;
}

/** Makes the field say `text`, by its last letter. */
async function type(page: Page, text: string): Promise<Letter> {
  const session = await page.context().newCDPSession(page);
  await session.send("Performance.enable", { timeDomain: "threadTicks" });
  let painted = 0;
  const worked = await workOf(session, async () => {
    painted = await page.getByRole("searchbox").evaluate(async (field, value) => {
      const write = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value")?.set;
      const start = performance.now();
      write?.call(field, value);
      field.dispatchEvent(new Event("input", { bubbles: true }));
      await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
      return performance.now() - start;
    }, text);
    await page.waitForTimeout(300);
  });
  await session.detach();
  return { painted, worked };
}

function report(count: number, opening: number, letters: readonly Letter[]): void {
  const figures = (of: (letter: Letter) => number) => {
    const sorted = letters.map(of).sort((a, b) => a - b);
    const at = (share: number) => (sorted[Math.floor(share * (sorted.length - 1))] ?? 0).toFixed(1);
    return `median ${at(0.5)} ms, nine in ten ${at(0.9)} ms, worst ${at(1)} ms`;
  };
  process.stdout.write(
    `\n${count} initiatives: opened in ${opening.toFixed(0)} ms\n` +
      `  letter to frame: ${figures(({ painted }) => painted)}\n` +
      `  work until all has followed: ${figures(({ worked }) => worked)}\n`,
  );
}
