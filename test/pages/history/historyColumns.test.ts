import { expect, test } from "vitest";
import { madeUpAgreements } from "../../../mocks/municipality/agreements.ts";
import { economySeries } from "../../../src/agreement/history/economySeries.ts";
import { promiseChains } from "../../../src/agreement/history/promiseChains.ts";
import { rewritings } from "../../../src/agreement/history/rewritings.ts";
import { threadChanges } from "../../../src/agreement/history/threadChanges.ts";
import { threadSteps } from "../../../src/agreement/history/threadSteps.ts";
import { DANISH_EXCEL, writeCsv } from "../../../src/export/csv.ts";
import { type HistoryPart, historyTable } from "../../../src/pages/history/historyColumns.ts";
import { numberedName } from "../../../src/text/numberedName.ts";
import { historyOfMadeUp } from "../../agreement/history/plantedHistory.ts";
import { plantedOutcome, plantedPromises } from "../../agreement/history/plantedPromises.ts";

const [agreement] = madeUpAgreements({ seed: 2, years: 1, committees: 1 });
if (agreement === undefined) throw new Error("One was asked for.");
const { followUps, planted } = agreement;
const history = historyOfMadeUp(agreement);
const view = {
  whole: history,
  history,
  changes: threadChanges(history, 2, 3),
  shown: rewritings(history),
  promises: promiseChains(history),
  economy: economySeries(history),
  steps: threadSteps(history),
};

/** A part's rows as objects, by the headings. */
function rowsOf(part: HistoryPart): readonly Record<string, string | number | null>[] {
  const { columns, rows } = historyTable(part, view, "da");
  expect(new Set(columns.map(({ header }) => header)).size).toBe(columns.length);
  return rows.map((row) =>
    Object.fromEntries(columns.map(({ header }, index) => [header, row[index] ?? null])),
  );
}

test("each rewritten fact is a row, old and new with their follow-ups and lines", () => {
  const all = planted.filter((one) => one.kind === "rewritten");
  // The text of an amount that is rewritten stands beside it.
  const [texts, wanted] = [true, false].map((isText) =>
    all.filter(({ fact }) => (fact === "economyText") === isText),
  ) as [typeof all, typeof all];
  const rows = rowsOf("rewritten").filter(({ Flyttet }) => Flyttet === null);
  expect(rows).toHaveLength(wanted.length);
  expect(texts.length).toBeGreaterThan(0);
  for (const { old, new: now } of texts)
    expect(rows).toContainEqual(
      expect.objectContaining({
        "Hvad der er omskrevet": "Mål i kroner",
        "Aftalt tekst: Før": old,
        "Aftalt tekst: Nu": now,
      }),
    );
  for (const one of wanted) {
    if (one.fact !== "status" && one.fact !== "description") continue;
    const row = rows.find((found) => found["Før"] === one.old && found["Nu"] === one.new);
    expect(row).toMatchObject({ Fra: `${one.from}. opfølgning`, Til: `${one.to}. opfølgning` });
    const lines = followUps[one.from - 1]?.text
      .split("\n")
      .slice(Number(row?.["Før: Fra linje"]) - 1, Number(row?.["Før: Til linje"]))
      .join(" ")
      .replaceAll(/\s+/g, " ");
    expect(lines).toContain(String(one.old).replaceAll(/\s+/g, " "));
  }
});

test("each text that moved is a row of its kind, and says where it stands", () => {
  const rows = rowsOf("rewritten").filter((row) => row["Hvad der er omskrevet"] === "Flyttet tekst");
  const moved = planted.filter((one) => one.kind === "moved");
  expect(moved.length).toBeGreaterThan(0);
  expect(rows).toHaveLength(moved.length);
  for (const { direction, other, old, from, to } of moved) {
    const number = direction === "to" ? to : from;
    const id = agreement.idOf(number, other);
    const named = followUps[number - 1]?.facts.initiatives.find((one) => one.id === id);
    const words = { to: "Flyttet til", from: "Flyttet fra" }[direction];
    expect(rows.find((row) => row["Før"] === old)?.["Flyttet"]).toBe(
      `${words} ${named && numberedName(named)}`,
    );
  }
});

test("each promise is a row, once, with what became of it and what was said on the way", () => {
  const rows = rowsOf("promises");
  const wanted = plantedPromises(planted);
  expect(rows.map((row) => row["Stillet i udsigt"]).toSorted()).toEqual(
    wanted.map(([{ promise }]) => promise).toSorted(),
  );
  expect(wanted.some((steps) => steps.length > 1)).toBe(true);
  const words = {
    kept: "Holdt",
    broken: "Brudt",
    "put-off": "Udskudt igen",
    repeated: "Stadig åbent",
    silent: "Ikke omtalt siden",
  };
  for (const steps of wanted) {
    const [{ promise, from }] = steps;
    const answers = steps.flatMap(({ to, outcome, answer }) =>
      answer === null ? [] : { answer, line: `${to}. opfølgning: ${words[outcome]}: ${answer}` },
    );
    expect(
      rows.filter((row) => row["Stillet i udsigt"] === promise && row["Fra"] === `${from}. opfølgning`),
    ).toEqual([
      expect.objectContaining({
        Udfald: plantedOutcome(steps, followUps.at(-1)?.facts.asOf ?? ""),
        Senere: answers.at(-1)?.answer ?? null,
        Undervejs:
          answers
            .slice(0, -1)
            .map(({ line }) => line)
            .join("\n") || null,
      }),
    ]);
  }
});

test("the economy has a row for each amount of each follow-up, which add up to the feeds' own", () => {
  const rows = rowsOf("economy");
  for (const [at, { facts }] of followUps.entries()) {
    const own = rows.filter((row) => row["Opfølgning"] === `${at + 1}. opfølgning`);
    const figures = facts.initiatives.flatMap(({ economy }) => economy?.figures ?? []);
    const sum = (numbers: readonly (number | null | undefined)[]) =>
      numbers.reduce<number>((total, one) => total + (one ?? 0), 0);
    expect(own.filter((row) => row["Art"] !== null)).toHaveLength(figures.length);
    expect(sum(own.map((row) => Number(row["Resultat fra, kr."] ?? 0)))).toBe(
      sum(figures.map(({ outcome }) => outcome?.min)),
    );
    const grades = { stated: "oplyst", computed: "beregnet", "by-smiley": "kun efter smiley" };
    expect(own.flatMap((row) => row["Resultat: sådan kendes det"] ?? []).toSorted()).toEqual(
      figures.map(({ outcome }) => (outcome === null ? "ukendt" : grades[outcome.how])).toSorted(),
    );
  }
});

test("threads and changes are rows of both follow-ups' names", () => {
  const threads = planted.filter(({ kind }) => kind === "thread");
  const rows = rowsOf("threads");
  expect(rows).toHaveLength(threads.length);
  expect(rows.filter((row) => row["Hvad der skete"] === "Udskilt fra en anden")).toHaveLength(
    threads.filter((one) => one.kind === "thread" && one.how === "split").length,
  );
  const changes = rowsOf("changes");
  expect(changes).toHaveLength(view.changes.length);
  expect(Object.keys(changes[0] ?? {})).toEqual([
    "Ændring",
    "Indsats",
    "3. opfølgning: runde",
    "3. opfølgning: Smiley",
    "4. opfølgning: runde",
    "4. opfølgning: Smiley",
  ]);
});

test("as CSV the rewritten facts follow the rules of every other export", () => {
  const csv = writeCsv(historyTable("rewritten", view, "da"), DANISH_EXCEL);
  expect(csv.split("\r\n")[0]).toContain("Hvad der er omskrevet;Indsats;Oplysning;Fra;Før");
});
