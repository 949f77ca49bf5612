import { expect, test } from "vitest";
import { render } from "vitest-browser-react";
import { YearTable } from "../../../src/pages/years/YearTable.tsx";
import { latestFollowUps, yearsOf } from "../../fixtures/yearsOf.ts";

test("each smiley is a number of its own, and with those without one they come to all", async () => {
  const { years, series } = yearsOf(latestFollowUps, "committee", "latest-known");
  const screen = await render(
    <YearTable name="Alle" points={series[0]?.points ?? []} years={years} metric="results" />,
  );
  const heads = screen.container.querySelectorAll("thead th");
  expect(Array.from(heads, (head) => head.textContent)).toEqual([
    ...["År", "Glad", "Neutral", "Sur", "Uden smiley", "I alt"],
  ]);
  const rows = Array.from(screen.container.querySelectorAll("tbody tr"), (row) =>
    Array.from(row.querySelectorAll("td"), (cell) => Number(cell.textContent)),
  );
  expect(rows).toHaveLength(years.length);
  for (const [place, row] of rows.entries()) {
    const smileys = latestFollowUps
      .filter(({ budgetYear }) => budgetYear === years[place])
      .flatMap(({ initiatives, rounds }) =>
        initiatives.map(
          ({ milestones }) => milestones.find(({ round }) => round === rounds.at(-1)?.id)?.smiley ?? null,
        ),
      );
    const counted = ["glad", "neutral", "sur", null].map(
      (key) => smileys.filter((smiley) => smiley === key).length,
    );
    expect(row).toEqual([...counted, smileys.length]);
  }
});
