import { type ReactElement, useMemo, useState } from "react";
import { afterEach, describe, expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { render } from "vitest-browser-react";
import { ColumnChooser } from "../../../src/components/table/ColumnChooser.tsx";
import { DataTable } from "../../../src/components/table/DataTable.tsx";
import type { Arrangement, DataColumn, DataGroup } from "../../../src/components/table/dataColumn.ts";
import "../../../src/styles/tokens.css";
import "../../../src/styles/base.css";
import "../../../src/styles/cards.css";

interface Town {
  readonly id: string;
  readonly people: number;
}
type Key = "name" | "people" | "double" | "half";

const COLUMNS: readonly (DataColumn<Town> & { readonly id: Key })[] = [
  {
    id: "name",
    header: "By",
    sort: "ascending",
    cell: ({ id }) => <a href={`#/${id}`}>{id}</a>,
  },
  { id: "people", header: "Borgere", sort: "descending", cell: ({ people }) => people },
  { id: "double", header: "Dobbelt", sort: "descending", cell: ({ people }) => people * 2 },
  { id: "half", header: "Halvt", cell: ({ people }) => people / 2 },
];
const idOf = ({ id }: Town) => id;

const townsOf = (count: number): readonly Town[] =>
  Array.from({ length: count }, (_, index) => ({ id: `by-${index + 1}`, people: index + 1 }));
const oneGroup = (rows: readonly Town[]): readonly DataGroup<Town>[] => [{ id: "", heading: null, rows }];

function Towns({ groups }: { readonly groups: readonly DataGroup<Town>[] }): ReactElement {
  const [sorting, setSorting] = useState<{ id: string; desc: boolean }[]>([]);
  const [arrangement, setArrangement] = useState<Arrangement<Key>>({
    shown: ["people", "double"],
    pinned: [],
  });
  return (
    <>
      <output>{sorting.map(({ id, desc }) => `${desc ? "-" : ""}${id}`).join()}</output>
      <ColumnChooser
        label="Kolonner"
        columns={COLUMNS.slice(1).map(({ id, header }) => ({ id, label: header }))}
        arrangement={arrangement}
        onArrange={setArrangement}
      />
      <DataTable<Town>
        label="Byer"
        columns={COLUMNS}
        arrangement={arrangement}
        groups={groups}
        rowId={idOf}
        dense={false}
        sorting={sorting}
        onSort={setSorting}
      />
    </>
  );
}

const headings = (container: Element) =>
  Array.from(container.querySelectorAll("thead th"), (th) => th.textContent.replace(/[^\p{L}]/gu, ""));

afterEach(async () => {
  await page.viewport(1280, 800);
});

describe("by keyboard", () => {
  test("a heading sorts, and with Shift is added to the keys there are", async () => {
    const screen = await render(<Towns groups={oneGroup(townsOf(3))} />);
    const keys = screen.getByRole("status");
    (screen.getByRole("button", { name: "Borgere", exact: true }).element() as HTMLElement).focus();
    await userEvent.keyboard("{Enter}");
    await expect.element(keys).toHaveTextContent("-people");
    (screen.getByRole("button", { name: "By", exact: true }).element() as HTMLElement).focus();
    await userEvent.keyboard("{Shift>}{Enter}{/Shift}");
    await expect.element(keys).toHaveTextContent("-people,name");
    const sorted = (direction: string) =>
      screen.container.querySelector(`th[aria-sort=${direction}]`)?.textContent;
    await expect.poll(() => sorted("descending")).toContain("Borgere");
    await expect.poll(() => sorted("ascending")).toContain("By");
  });

  test("arrows go from row to row, across the headings of groups, and stop at the ends", async () => {
    const towns = townsOf(4);
    const groups = [
      { id: "a", heading: "Nord", rows: towns.slice(0, 2) },
      { id: "b", heading: "Syd", rows: towns.slice(2) },
    ];
    const screen = await render(<Towns groups={groups} />);
    (screen.getByRole("link", { name: "by-1", exact: true }).element() as HTMLElement).focus();
    const at = () => document.activeElement?.textContent;
    await userEvent.keyboard("{ArrowDown}{ArrowDown}");
    await expect.poll(at).toBe("by-3");
    await userEvent.keyboard("{ArrowDown}{ArrowDown}{ArrowDown}");
    await expect.poll(at).toBe("by-4");
    await userEvent.keyboard("{ArrowUp}{ArrowUp}{ArrowUp}{ArrowUp}");
    await expect.poll(at).toBe("by-1");
  });

  test("buttons show, move and pin columns; pinned columns come first", async () => {
    const screen = await render(<Towns groups={oneGroup(townsOf(2))} />);
    const press = async (name: string) => {
      (screen.getByRole("button", { name }).element() as HTMLElement).focus();
      await userEvent.keyboard("{Enter}");
    };
    await expect.poll(() => headings(screen.container)).toEqual(["By", "Borgere", "Dobbelt"]);
    await press("Flyt Dobbelt til venstre");
    await expect.poll(() => headings(screen.container)).toEqual(["By", "Dobbelt", "Borgere"]);
    await userEvent.click(screen.getByRole("checkbox", { name: "Halvt" }));
    await press("Fastgør Halvt");
    await expect.poll(() => headings(screen.container)).toEqual(["By", "Halvt", "Dobbelt", "Borgere"]);
    await userEvent.click(screen.getByRole("checkbox", { name: "Dobbelt" }));
    await expect.poll(() => headings(screen.container)).toEqual(["By", "Halvt", "Borgere"]);
  });
});

test("of ten thousand rows those in sight are drawn, and each knows its place", async () => {
  const screen = await render(<Towns groups={oneGroup(townsOf(10_000))} />);
  const table = screen.getByRole("table", { name: "Byer" });
  await expect.element(table).toHaveAttribute("aria-rowcount", "10001");
  await expect.element(screen.getByRole("link", { name: "by-1", exact: true })).toBeVisible();
  expect(screen.container.querySelectorAll("tbody th").length).toBeLessThan(100);
  // The browser's own search knows nothing of the others, and the table says so.
  await expect.element(screen.getByText(/Ctrl\+F.*Søgefeltet over listen søger i dem alle/)).toBeVisible();
  const frame = table.element().parentElement as HTMLElement;
  const last = screen.getByRole("link", { name: "by-10000" });
  await expect
    .poll(() => {
      // Its height is a guess until the lines are drawn.
      frame.scrollTop = frame.scrollHeight;
      return last.query()?.closest("tr")?.getAttribute("aria-rowindex");
    })
    .toBe("10001");
});

const DOZENS = townsOf(60);
/** The names that have been drawn, as often as they were. */
const drawn: string[] = [];
const COUNTED = COLUMNS.map((column) => ({
  ...column,
  cell: (town: Town) => {
    if (column.id === "name") drawn.push(town.id);
    return town.id.startsWith("høj") ? <div style={{ height: 400 }}>{town.people}</div> : column.cell(town);
  },
}));
const ONE_COLUMN: Arrangement = { shown: ["people"], pinned: [] };

function Some({ rows }: { readonly rows: readonly Town[] }): ReactElement {
  const groups = useMemo(() => oneGroup(rows), [rows]);
  return (
    <DataTable<Town>
      label="Byer"
      columns={COUNTED}
      arrangement={ONE_COLUMN}
      groups={groups}
      rowId={idOf}
      dense={false}
      sorting={[]}
      onSort={() => undefined}
    />
  );
}

describe("a table of some dozens of rows", () => {
  const names = (container: Element) =>
    Array.from(container.querySelectorAll("tbody th"), (cell) => cell.textContent);
  const every = DOZENS.map(idOf);

  test("comes to stand whole", async () => {
    const screen = await render(<Some rows={DOZENS} />);
    await expect.poll(() => names(screen.container)).toEqual(every);
    expect(screen.getByText(/Ctrl\+F/).query()).toBeNull();
  });

  test("draws no cell again of a row that stays", async () => {
    const screen = await render(<Some rows={DOZENS} />);
    await expect.poll(() => names(screen.container)).toEqual(every);
    drawn.length = 0;
    const even = DOZENS.filter(({ people }) => people % 2 === 0);
    await screen.rerender(<Some rows={even} />);
    await expect.poll(() => names(screen.container)).toEqual(even.map(idOf));
    expect(drawn).toEqual([]);
    await screen.rerender(<Some rows={DOZENS} />);
    await expect.poll(() => names(screen.container)).toEqual(every);
    expect(new Set(drawn)).toEqual(new Set(DOZENS.filter((town) => !even.includes(town)).map(idOf)));
  });

  test("comes in another order, whole", async () => {
    const screen = await render(<Some rows={DOZENS} />);
    await screen.rerender(<Some rows={DOZENS.toReversed()} />);
    await expect.poll(() => names(screen.container)).toEqual(every.toReversed());
  });

  test("fills the window at once after a list of higher rows", async () => {
    const screen = await render(<Some rows={DOZENS} />);
    /** Shows rows until they are on screen and measured: what is drawn again first ends what the drawing before has begun. */
    const picture = async (rows: readonly Town[]) => {
      await screen.rerender(<Some rows={rows} />);
      await expect.poll(() => names(screen.container)).toHaveLength(rows.length);
      await screen.rerender(<Some rows={rows} />);
      await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    };
    await picture(DOZENS);
    const rowHeight = screen.container.querySelector("tbody tr")?.getBoundingClientRect().height ?? 0;
    const high = townsOf(9).map((town) => ({ ...town, id: `høj ${town.id}` }));
    await picture(high);
    await screen.rerender(<Some rows={DOZENS} />);
    const seen = Math.min(DOZENS.length, Math.floor((0.7 * innerHeight) / rowHeight));
    expect(seen).toBeGreaterThan(3);
    expect(names(screen.container).slice(0, seen)).toEqual(every.slice(0, seen));
  });

  test("is whole on paper before anything is on screen", async () => {
    const screen = await render(<Some rows={DOZENS.slice(0, 20)} />);
    dispatchEvent(new Event("beforeprint"));
    await screen.rerender(<Some rows={DOZENS} />);
    expect(names(screen.container)).toEqual(every);
    dispatchEvent(new Event("afterprint"));
  });
});

test("no word is broken where the table can scroll instead, and one without end asks for no more than its column", async () => {
  const endless = "x".repeat(300);
  const words = ["Organisationsudvikling", "Ejendomme", "Arbejdsmarked", "budgetopfølgning"];
  const columns = ["a", "b", "c", "d"].map((id) => ({
    id,
    header: id,
    cell: (row: { readonly id: string }) => (row.id === "long" ? endless : <bdi>{words.join(" ")}</bdi>),
  }));
  const rows = [{ id: "short" }, { id: "long" }];
  const screen = await render(
    <main style={{ width: "700px" }}>
      <DataTable
        label="Ord"
        columns={columns}
        arrangement={{ shown: ["b", "c", "d"], pinned: [] }}
        groups={[{ id: "", heading: null, rows }]}
        rowId={({ id }) => id}
        dense={false}
        sorting={[]}
        onSort={() => {}}
      />
    </main>,
  );
  await expect.poll(() => screen.container.querySelectorAll("tbody bdi").length).toBe(4);
  for (const name of screen.container.querySelectorAll("tbody bdi")) {
    const text = name.firstChild as Text;
    for (const word of words) {
      const range = document.createRange();
      range.setStart(text, text.data.indexOf(word));
      range.setEnd(text, text.data.indexOf(word) + word.length);
      expect(range.getClientRects(), word).toHaveLength(1);
    }
  }
  for (const cell of screen.container.querySelectorAll("tbody tr:last-child > *"))
    expect(cell.getBoundingClientRect().width).toBeLessThanOrEqual(400);
});

describe("on a phone", () => {
  test("a value stands beside its column's name, not upon it", async () => {
    await page.viewport(390, 844);
    const screen = await render(<Towns groups={oneGroup(townsOf(2))} />);
    const cell = screen.container.querySelector<HTMLElement>("td[data-label]") as HTMLElement;
    const label = Number.parseFloat(getComputedStyle(cell, "::before").width);
    const value = document.createRange();
    value.selectNodeContents(cell);
    expect(label).toBeGreaterThan(50);
    expect(value.getBoundingClientRect().left).toBeGreaterThanOrEqual(
      cell.getBoundingClientRect().left + label,
    );
  });
});
