import { type ReactElement, useMemo } from "react";
import { expect, test } from "vitest";
import { page } from "vitest/browser";
import { render } from "vitest-browser-react";
import { DataTable } from "../../../src/components/table/DataTable.tsx";
import type { DataColumn } from "../../../src/components/table/dataColumn.ts";
import { RoomFor } from "../../../src/components/table/RoomFor.tsx";
import "../../../src/styles/tokens.css";
import "../../../src/styles/base.css";

interface Office {
  readonly id: string;
  readonly name: string;
  readonly why: string;
}
const LONGEST = "Digitaliseringssekretariatet";
const OFFICES: readonly Office[] = Array.from({ length: 150 }, (_, index) => ({
  id: `${index}`,
  name: index % 13 === 12 ? LONGEST : "Byg",
  why:
    index % 7 === 6
      ? "Fordi alting tager længere tid, end man skulle tro, når man ser på det.".repeat(3)
      : "",
}));
const OFFICE_COLUMNS: readonly DataColumn<Office>[] = [
  { id: "id", header: "Nummer", cell: ({ id }) => id },
  { id: "why", header: "Hvorfor", cell: ({ why }) => why, isWide: true },
  {
    id: "name",
    header: "Center",
    cell: ({ name }) => <b>{name}</b>,
    longest: () => (
      <b>
        <RoomFor words={LONGEST} />
      </b>
    ),
  },
  { id: "other", header: "Andet", cell: ({ name }) => name.slice(0, 9) },
];

function Offices({ rows }: { readonly rows: readonly Office[] }): ReactElement {
  const groups = useMemo(() => [{ id: "", heading: null, rows }], [rows]);
  return (
    <DataTable<Office>
      label="Centre"
      columns={OFFICE_COLUMNS}
      arrangement={{ shown: ["why", "name", "other"], pinned: [] }}
      groups={groups}
      rowId={({ id }) => id}
      dense={false}
      sorting={[]}
      onSort={() => undefined}
    />
  );
}

test.each([
  ["with room to spare", 1000],
  ["with just enough room", 700],
  ["wider than their place", 500],
])("columns %s keep their places whichever rows are drawn", async (_, width) => {
  await page.viewport(1280, 800);
  const shownAs = (rows: readonly Office[]) => (
    <main style={{ width }}>
      <Offices rows={rows} />
    </main>
  );
  // The first place that is looked at is that of the typeface itself.
  await document.fonts.load('16px "Public Sans"');
  const screen = await render(shownAs(OFFICES.slice(0, 40)));
  const places = () =>
    Array.from(screen.container.querySelectorAll("thead th, table"), (element) => {
      const { left, right } = element.getBoundingClientRect();
      return [left, right];
    });
  const names = () => screen.container.querySelectorAll("tbody th");
  // Only the first rows are drawn yet, and none has a long name.
  expect(names().length).toBeLessThan(13);
  const first = places();
  await expect.poll(() => names().length).toBe(40);
  expect(places()).toEqual(first);
  for (const rows of [OFFICES.slice(12, 13), OFFICES.slice(0, 3), OFFICES.toReversed(), OFFICES]) {
    await screen.rerender(shownAs(rows));
    await expect.poll(() => names()[0]?.textContent).toBe(rows[0]?.id);
    expect(places()).toEqual(first);
  }
  const frame = screen.container.querySelector("[data-scrolled]") as HTMLElement;
  frame.scrollTop = 2000;
  await expect.poll(() => names()[0]?.textContent).not.toBe("0");
  expect(places()).toEqual(first);
});

test("a heading says nothing of the words that its column has room for", async () => {
  const screen = await render(<Offices rows={OFFICES.slice(0, 3)} />);
  await expect.element(screen.getByRole("columnheader", { name: "Center", exact: true })).toBeVisible();
  expect(screen.container.textContent).not.toContain(LONGEST);
});
