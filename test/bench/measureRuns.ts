/** Measures subjects in turn, run by run, each on a page of its own. What fails is said in its rows, and the rest goes on. */
import type { CDPSession } from "playwright";
import { inTime } from "../../src/device/inTime.ts";
import type { BenchBrowser } from "./benchBrowser.ts";
import { type Feeds, ID } from "./feeds.ts";
import { watchLongTasks } from "./longTasks.ts";
import type { Measure, Subject } from "./measure.ts";
import type { Conditions, Part } from "./plan.ts";
import type { Row } from "./table.ts";

/** No page is waited for any longer: a hundred thousand initiatives take a minute. */
const PATIENCE_SECONDS = 120;

/** The rows of a measure at one size; one without figures, and with the name of the measure, where it gave none at all. */
export async function measureRuns(
  browser: BenchBrowser,
  measure: Measure,
  { runs, conditions }: Pick<Part, "runs" | "conditions">,
  size: number,
  feeds: Feeds,
  subjects: readonly Subject[],
): Promise<readonly Row[]> {
  const found = new Map<string, Record<string, number[]>>();
  const failures: Record<string, string> = {};
  for (let run = 0; run < runs; run++) {
    for (const subject of subjects) {
      const failure = await measureOnce(browser, measure, conditions, subject, feeds, (name, value) => {
        const known = found.get(name) ?? {};
        found.set(name, { ...known, [subject.name]: [...(known[subject.name] ?? []), value] });
      });
      if (failure !== null) failures[subject.name] = failure;
    }
  }
  const condition = conditions === "usual" ? "" : ` (${IN_WORDS[conditions]})`;
  if (found.size === 0) return [{ name: measure.name + condition, size, figures: {}, failures }];
  return [...found].map(([name, figures]) => {
    const lacking = Object.entries(failures).filter(([subject]) => (figures[subject]?.length ?? 0) < runs);
    return { name: name + condition, size, figures, failures: Object.fromEntries(lacking) };
  });
}

const IN_WORDS: Readonly<Record<Exclude<Conditions, "usual">, string>> = {
  line: "9 Mbit/s, 85 ms",
  processor: "CPU ×4",
  both: "9 Mbit/s, 85 ms, CPU ×4",
};

/** Gives the figures of one subject as they come, and answers with why there are no more; `null` where it gave all. */
async function measureOnce(
  browser: BenchBrowser,
  measure: Measure,
  conditions: Conditions,
  subject: Subject,
  feeds: Feeds,
  onFigure: (name: string, value: number) => void,
): Promise<string | null> {
  subject.server.setFeed(`feed/${ID}.json`, feeds.first);
  const isLong = measure.catalogue === "long";
  subject.server.setFeed("feed/index.json", isLong ? feeds.longCatalogue : feeds.catalogue);
  const changeFeed = () => {
    subject.server.setFeed(`feed/${ID}.json`, feeds.changed);
    subject.server.setFeed("feed/index.json", feeds.changedCatalogue);
  };
  try {
    await browser.withPage(async (page, open) => {
      page.setDefaultTimeout(1000 * PATIENCE_SECONDS);
      await watchLongTasks(page);
      const session = await page.context().newCDPSession(page);
      await session.send("Performance.enable", { timeDomain: "threadTicks" });
      await slowDown(session, conditions);
      const browserSession = await open.newBrowserCDPSession();
      const measured = async () => {
        for await (const figures of measure.run({ page, session, subject, changeFeed, browserSession }))
          for (const [name, value] of Object.entries(figures)) onFigure(name, value);
      };
      await inTime(measured(), PATIENCE_SECONDS, () => new Error(`not done after ${PATIENCE_SECONDS} s`));
    });
    return null;
  } catch (error) {
    const [why = ""] = String(error).split("\n");
    process.stdout.write(`  ${subject.name}: ${measure.name}: ${why}\n`);
    return why;
  }
}

async function slowDown(session: CDPSession, conditions: Conditions): Promise<void> {
  if (conditions === "line" || conditions === "both") {
    await session.send("Network.enable");
    await session.send("Network.emulateNetworkConditions", {
      offline: false,
      latency: 85,
      downloadThroughput: 9e6 / 8,
      uploadThroughput: 9e6 / 8,
    });
  }
  if (conditions === "processor" || conditions === "both")
    await session.send("Emulation.setCPUThrottlingRate", { rate: 4 });
}
