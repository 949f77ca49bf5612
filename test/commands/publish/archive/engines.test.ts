/** An engine that knows nothing of this site reads its archive by the statements of `.readme/archive.md`, and gets the screens' numbers. */
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
import { buildFollowUp, type FollowUp, milestonesOf } from "../../../../src/agreement/followUp.ts";
import type { FollowUpFacts, Initiative } from "../../../../src/agreement/format/schema.ts";
import { descents } from "../../../../src/agreement/history/descents.ts";
import { byTime } from "../../../../src/agreement/history/sameAgreement.ts";
import { type History, historyOf, type Thread } from "../../../../src/agreement/history/threads.ts";
import { unionId } from "../../../../src/agreement/identity/unionId.ts";
import { publishMunicipality } from "../../../fixtures/publishedMunicipality.ts";

const ROUNDS = 4;
const manual = readFileSync(new URL("../../../../.readme/archive.md", import.meta.url), "utf8");
const statements = Array.from(manual.matchAll(/```sql\n([^`]+)```/g), ([, sql]) => sql ?? "");

let folder = "";
let latest: readonly FollowUp[] = [];
let histories: readonly History[] = [];

beforeAll(async () => {
  const published = await publishMunicipality({ seed: 1, years: 2 }, settled);
  const { feeds } = published;
  folder = published.folder;
  histories = [
    ...Map.groupBy(feeds, ({ budgetYear, committee }) => `${budgetYear} ${committee}`).values(),
  ].map((own) => historyOf(own.toSorted(byTime).map(buildFollowUp)));
  latest = feeds.filter(({ sequence }) => sequence?.number === ROUNDS).map(buildFollowUp);
});
afterAll(() => rmSync(join(folder, ".."), { recursive: true }));

/** The feeds with what their histories find said in them, as a person settles it in the import. */
function settled(feeds: readonly FollowUpFacts[]): readonly FollowUpFacts[] {
  const committees = Map.groupBy(feeds, ({ budgetYear, committee }) => `${budgetYear} ${committee}`).values();
  return [...committees].flatMap((own) => {
    const told: FollowUpFacts[] = [];
    for (const facts of own.toSorted(byTime)) {
      const found = new Map(
        descents(historyOf([...told, facts].map(buildFollowUp))).map((one) => [one.initiative.id, one.found]),
      );
      const initiatives = facts.initiatives.map((initiative) => ({
        ...initiative,
        lineage: found.get(initiative.id) ?? null,
      }));
      told.push(told.length === 0 ? facts : { ...facts, initiatives });
    }
    return told;
  });
}

/** A thread's initiatives up to a follow-up, and those of the threads that it was split from and merged of, by follow-up. */
function lineOf(history: History, thread: Thread, until: number): readonly (readonly [number, Initiative])[] {
  const own = thread.members.slice(0, until).flatMap((member, at) => (member ? [[at, member] as const] : []));
  const merged = history.threads.flatMap((other) => {
    const { thread: into, at = 0 } = other.mergedInto ?? {};
    return into === thread.id && at < until ? lineOf(history, other, at) : [];
  });
  const from = history.threads.find(({ id }) => id === thread.splitFrom?.thread);
  return [...own, ...merged, ...(from === undefined ? [] : lineOf(history, from, thread.splitFrom?.at ?? 0))];
}

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

test("the manual has four statements on the archive", () => {
  expect(statements).toHaveLength(4);
});

test("milestones met, by committee", async () => {
  const expected = latest.map((followUp) => {
    const counts = countByRound(followUp)[followUp.latestRated];
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

test("every initiative of the latest follow-ups, back through the earlier ones", async () => {
  const expected = histories.flatMap((history) => {
    const { followUps, threads } = history;
    return threads.flatMap((thread) => {
      const today = thread.members.at(-1);
      if (!today) return [];
      return lineOf(history, thread, followUps.length).map(([at, initiative]) => {
        const followUp = followUps[at] as FollowUp;
        return {
          agreement_id: unionId(followUp.facts).replace(/^~aftale\//, ""),
          committee: followUp.facts.committee,
          today: today.id,
          sequence_number: followUp.facts.sequence?.number,
          initiative_id: initiative.id,
          initiative_title: initiative.title,
          smiley: milestonesOf(followUp, initiative)[followUp.latestRated]?.smiley ?? null,
        };
      });
    });
  });
  const answer = await ask(statements[3] ?? "");
  expect(sorted(answer)).toEqual(sorted(expected));
  const kinds = histories.flatMap(({ followUps }) =>
    followUps.flatMap(({ initiatives }) => initiatives.map(({ lineage }) => lineage?.is)),
  );
  expect(new Set(kinds)).toEqual(new Set([undefined, "same", "split", "merged", "new"]));
});
