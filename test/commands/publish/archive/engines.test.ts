/** An engine that knows nothing of this site reads its archive by README's statements, and gets the screens' numbers. */
import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";
import { afterAll, beforeAll, expect, test } from "vitest";
import { initiativesByCentre } from "../../../../src/agreement/centres/centres.ts";
import { targetRange } from "../../../../src/agreement/economy/amounts.ts";
import {
  outcomeBySmiley,
  outcomeOfAgreed,
  savingsTotal,
  statedTarget,
} from "../../../../src/agreement/economy/totals.ts";
import { countByRound } from "../../../../src/agreement/effort/counts.ts";
import { isDelayed } from "../../../../src/agreement/effort/delay.ts";
import { latestRoundIndex } from "../../../../src/agreement/effort/ratings.ts";
import { buildFollowUp, type FollowUp } from "../../../../src/agreement/followUp.ts";
import { publishMunicipality } from "../../../fixtures/publishedMunicipality.ts";

const ROUNDS = 4;
const readme = readFileSync(new URL("../../../../README.md", import.meta.url), "utf8");
const [, section = ""] = readme.split("## The archive\n");
const statements = Array.from(
  section.split("\n## ")[0]?.matchAll(/```sql\n([^`]+)```/g) ?? [],
  ([, sql]) => sql ?? "",
);

let folder = "";
let latest: readonly FollowUp[] = [];

beforeAll(async () => {
  const { folder: site, feeds } = await publishMunicipality({ seed: 1, years: 2 });
  folder = site;
  latest = feeds.filter(({ sequence }) => sequence?.number === ROUNDS).map(buildFollowUp);
});
afterAll(() => rmSync(join(folder, ".."), { recursive: true }));

async function ask(sql: string): Promise<readonly Readonly<Record<string, unknown>>[]> {
  const connection = await (await DuckDBInstance.create()).connect();
  const answer = await connection.runAndReadAll(sql.replaceAll("'feed/", `'${folder}/feed/`));
  return answer.getRowObjectsJson().map((row) =>
    // Whole numbers of 64 and more bits come as texts.
    Object.fromEntries(
      Object.entries(row).map(([name, value]) => [
        name,
        typeof value === "string" && /^-?\d+$/.test(value) ? Number(value) : value,
      ]),
    ),
  );
}

/** Rows in any order. */
function sorted(rows: readonly object[]): readonly string[] {
  return rows.map((row) => JSON.stringify(Object.entries(row).toSorted())).toSorted();
}

test("README has three statements on the archive", () => {
  expect(statements).toHaveLength(3);
});

test("milestones met, by committee", async () => {
  const expected = latest.map((followUp) => {
    const counts = countByRound(followUp)[latestRoundIndex(followUp)];
    const { glad = 0, neutral = 0, sur = 0, none = 0 } = counts ?? {};
    const { budgetYear, committee } = followUp.facts;
    const rated = glad + neutral + sur;
    return { year: budgetYear, committee, glad, rated, milestones: rated + none };
  });
  expect(sorted(await ask(statements[0] ?? ""))).toEqual(sorted(expected));
  expect(expected).toHaveLength(14);
});

test("initiatives delayed, by centre", async () => {
  const counts = new Map<
    string,
    { year: number | null; centre: string; delayed: number; initiatives: number }
  >();
  for (const followUp of latest) {
    const year = followUp.facts.budgetYear;
    for (const [centre, initiatives] of initiativesByCentre(followUp)) {
      if (centre === null) continue;
      const key = `${year} ${centre}`;
      const count = counts.get(key) ?? { year, centre, delayed: 0, initiatives: 0 };
      count.initiatives += initiatives.length;
      count.delayed += initiatives.filter((one) => isDelayed(followUp, one)).length;
      counts.set(key, count);
    }
  }
  expect(sorted(await ask(statements[1] ?? ""))).toEqual(sorted([...counts.values()]));
  expect(counts.size).toBeGreaterThan(10);
});

test("savings reached of agreed, by committee", async () => {
  const expected = latest.flatMap((followUp) => {
    const total = savingsTotal(followUp);
    const agreed = total === null ? null : statedTarget(total);
    if (total === null || agreed === null) return [];
    const reached = outcomeOfAgreed(total);
    return {
      year: followUp.facts.budgetYear,
      committee: followUp.facts.committee,
      agreed_min: targetRange(agreed).min,
      agreed_max: targetRange(agreed).max,
      reached_min: reached?.min ?? null,
      reached_max: reached?.max ?? null,
      by_smiley_max: outcomeBySmiley(total)?.max ?? null,
    };
  });
  expect(sorted(await ask(statements[2] ?? ""))).toEqual(sorted(expected));
  expect(expected.length).toBeGreaterThan(5);
});
