import { afterEach, beforeEach, expect, test, vi } from "vitest";
import {
  keepReport,
  keptReports,
  readReports,
  screenName,
  sendReport,
  type WallReport,
} from "../../src/site/wallReports.ts";

const REPORT: WallReport = {
  screen: "foyer",
  followUpId: "ballerup-2017",
  askedAt: Date.UTC(2026, 10, 28, 12, 5),
  answeredAt: Date.UTC(2026, 10, 28, 12, 0),
  failure: null,
  version: "1.2.3",
};

beforeEach(() => keptReports.write(""));
afterEach(() => vi.unstubAllGlobals());

function kept(): readonly WallReport[] {
  return readReports(keptReports.read());
}

test("a screen's last report takes the place of its former one, and is the first", () => {
  keepReport(REPORT);
  keepReport({ ...REPORT, screen: "byråd" });
  keepReport({ ...REPORT, failure: "timeout" });
  expect(kept()).toEqual([
    { ...REPORT, failure: "timeout" },
    { ...REPORT, screen: "byråd" },
  ]);
});

test("names of former addresses do not pile up", () => {
  for (let index = 0; index < 40; index++) keepReport({ ...REPORT, screen: `${index}` });
  expect(
    kept()
      .map(({ screen }) => screen)
      .slice(0, 2),
  ).toEqual(["39", "38"]);
  expect(kept()).toHaveLength(12);
});

test.each(["", "{", "null", "{}", "[null]", '[{"screen":1}]'])("%j is no report", (text) => {
  expect(readReports(text)).toEqual([]);
});

test("a screen without a name has one that stays", () => {
  expect(screenName("foyer")).toBe("foyer");
  const made = screenName("");
  expect(made).toMatch(/^[0-9a-z]{7}$/);
  expect(screenName("")).toBe(made);
});

test("a report is one request, and a server that fails is no failure of the screen", async () => {
  const request = vi.fn((_: URL) => Promise.reject(new TypeError("refused")));
  vi.stubGlobal("fetch", request);
  await sendReport("https://kommune.dk/aftale/sundhed", { ...REPORT, screen: "a&b", failure: "timeout" });
  expect(request.mock.calls.map(([url]) => url.href)).toEqual([
    "https://kommune.dk/aftale/sundhed?skaerm=a%26b&opfoelgning=ballerup-2017&spurgt=2026-11-28T12%3A05%3A00.000Z&svar=2026-11-28T12%3A00%3A00.000Z&fejl=timeout&version=1.2.3",
  ]);
});
