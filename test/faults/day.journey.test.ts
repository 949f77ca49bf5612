import { expect, inject, it } from "vitest";
import { passDay } from "./day.ts";
import { grown } from "./pageWeight.ts";

/** Long enough for each fault and several new versions; `npm run faults -- --day` lets all 24 hours of 60 minutes pass. */
const SHORT = { hours: 3, minutes: 12 };

it("a wall does not grow, and always has its figures, while news, faults and new versions come every few minutes", async () => {
  const said: string[] = [];
  const { hourly, empty } = await passDay({
    site: inject("siteFolder"),
    executablePath: inject("chromiumPath"),
    ...SHORT,
    deploys: true,
    onHour: (line) => said.push(line),
  });
  expect(hourly, said.join("\n")).toHaveLength(SHORT.hours);
  expect({ grown: grown(hourly), empty }, said.join("\n")).toEqual({ grown: [], empty: 0 });
});
