import { beforeEach, describe, expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { render } from "vitest-browser-react";
import { buildFollowUp } from "../../../src/agreement/followUp.ts";
import type { Initiative } from "../../../src/agreement/format/schema.ts";
import { InitiativeHeatmap } from "../../../src/components/heatmap/InitiativeHeatmap.tsx";
import { ThemeHeatmap } from "../../../src/components/heatmap/ThemeHeatmap.tsx";
import { agreementOf } from "../../fixtures/smallFollowUp.ts";
import { focusedCell } from "./focusedCell.ts";
import "../../../src/styles/tokens.css";
import "../../../src/styles/base.css";

const followUp = agreementOf({
  a1: ["glad", "sur", null],
  a2: ["glad", "neutral", "glad"],
  b1: [null, "glad", "glad"],
  ...Object.fromEntries(
    Array.from({ length: 12 }, (_, index) => [`c${index + 1}`, ["glad", "glad", "glad"]]),
  ),
});

describe("the initiative × round heatmap, by keyboard", () => {
  beforeEach(async () => {
    location.hash = "";
    await render(<InitiativeHeatmap followUp={followUp} hrefOf={({ id }) => `#/x/indsatser/${id}`} />);
    await userEvent.keyboard("{Tab}");
  });

  const press = async (...keys: readonly string[]) => {
    for (const key of keys) await userEvent.keyboard(key);
  };

  test("is one tab stop, which stays where the reader left it", async () => {
    await expect.poll(focusedCell).toEqual(["Indsats a1", 0]);
    await press("{ArrowRight}", "{ArrowDown}");
    await userEvent.keyboard("{Tab}");
    await expect.poll(() => document.activeElement?.closest("table")).toBeNull();
    await userEvent.keyboard("{Shift>}{Tab}{/Shift}");
    await expect.poll(focusedCell).toEqual(["Indsats a2", 1]);
  });

  test("moves only the tab stop for a key whose answer comes after the reader has left", async () => {
    await expect.poll(focusedCell).toEqual(["Indsats a1", 0]);
    const first = document.activeElement as HTMLElement;
    first.dispatchEvent(new KeyboardEvent("keydown", { key: "ArrowDown", bubbles: true }));
    first.blur();
    await expect.poll(() => first.tabIndex).toBe(-1);
    expect(document.activeElement).toBe(document.body);
  });

  test("opens the initiative that the keys before lead to, also where their answer comes later", async () => {
    await expect.poll(focusedCell).toEqual(["Indsats a1", 0]);
    // All before any answer: what the keys do is code that comes later.
    for (const key of ["ArrowDown", "ArrowDown", "Enter"]) {
      const pressed = new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true });
      document.activeElement?.dispatchEvent(pressed);
      expect(pressed.defaultPrevented, key).toBe(true);
    }
    await expect.poll(() => location.hash).toBe("#/x/indsatser/b1");
  });

  test("moves by cell, over the themes' headings, and stops at the edges", async () => {
    await press("{ArrowUp}", "{ArrowLeft}");
    await expect.poll(focusedCell).toEqual(["Indsats a1", 0]);
    await press("{ArrowRight}", "{ArrowRight}");
    await expect.poll(focusedCell).toEqual(["Indsats a1", 2]);
    await press("{ArrowDown}", "{ArrowDown}");
    await expect.poll(focusedCell).toEqual(["Indsats b1", 2]);
    await press("{ArrowUp}");
    await expect.poll(focusedCell).toEqual(["Indsats a2", 2]);
  });

  test("jumps to the ends of row and table, and ten rows at a time", async () => {
    await press("{End}");
    await expect.poll(focusedCell).toEqual(["Indsats a1", 4]);
    await press("{Home}");
    await expect.poll(focusedCell).toEqual(["Indsats a1", 0]);
    await press("{PageDown}");
    await expect.poll(focusedCell).toEqual(["Indsats c8", 0]);
    await press("{Control>}{End}{/Control}");
    await expect.poll(focusedCell).toEqual(["Indsats c12", 4]);
    await press("{Control>}{Home}{/Control}");
    await expect.poll(focusedCell).toEqual(["Indsats a1", 0]);
  });

  test("opens the initiative by Enter, from any of its cells", async () => {
    await press("{ArrowDown}", "{ArrowRight}", "{Enter}");
    await expect.poll(() => location.hash).toBe("#/x/indsatser/a2");
  });
});

describe("the theme × round heatmap", () => {
  const rowOf = async (metric: "counts" | "share" | "worst" | "not-met") => {
    const screen = await render(
      <ThemeHeatmap
        followUp={followUp}
        metric={metric}
        hrefOf={(theme, round, smileys) => `#${theme?.id}/${round?.id}/${smileys.join()}`}
      />,
    );
    return screen.container.querySelector("tbody tr");
  };
  const cellsOf = async (metric: Parameters<typeof rowOf>[0]) =>
    Array.from((await rowOf(metric))?.querySelectorAll("td") ?? [], (cell) => ({
      text: cell.textContent?.replace(/\s+/g, " ").trim(),
      smiley: cell.querySelector("[role=img]")?.getAttribute("aria-label") ?? null,
      hrefs: Array.from(cell.querySelectorAll("a"), (link) => link.getAttribute("href")),
      tint: cell.querySelector<HTMLElement>("[data-level], a, div")?.dataset["tint"],
      level: Number(cell.querySelector<HTMLElement>("[data-level]")?.dataset["level"] ?? 0),
    }));

  test("says every smiley's number once, what is not met first, each a link to its initiatives", async () => {
    const [first, second, third] = await cellsOf("counts");
    expect([first, second, third].map((cell) => cell?.text)).toEqual([
      "2 glade,",
      "1 sur, 1 neutral,",
      "1 glad, 1 uden smiley,",
    ]);
    expect(second?.hrefs).toEqual(["#a/1/sur", "#a/1/neutral"]);
    expect(third?.hrefs).toEqual(["#a/2/glad", "#a/2/none"]);
  });

  test("is tinted by severity: sur and neutral strongly, all met or unrated not at all", async () => {
    const cells = await cellsOf("counts");
    expect(cells.map(({ level }) => level > 50)).toEqual([false, true, false]);
    expect(cells[1]?.tint).toBe("sur");
  });

  test("or shows how many are met or not met of all, or the worst smiley", async () => {
    expect((await cellsOf("share")).map(({ text }) => text?.slice(0, 6))).toEqual([
      "2 af 2",
      "0 af 2",
      "1 af 2",
    ]);
    expect((await cellsOf("worst")).map(({ smiley }) => smiley)).toEqual(["Glad", "Sur", "Glad"]);
    const notMet = await cellsOf("not-met");
    expect(notMet.map(({ text }) => text?.slice(0, 6))).toEqual(["0 af 2", "2 af 2", "0 af 2"]);
    expect(notMet[1]?.hrefs).toEqual(["#a/1/sur,neutral"]);
    expect(notMet[1]?.text).toContain("0 glade, 1 neutral, 1 sur, 0 uden smiley");
  });

  test("says how many initiatives a row counts", async () => {
    expect((await rowOf("counts"))?.querySelector("th")?.textContent).toContain("2 indsatser");
  });
});

describe("three years of rounds", () => {
  const years = agreementOf({ a1: Array.from({ length: 12 }, () => "sur" as const) });

  test.each([
    ["a desk of 1280 pixels, less its edges, shows all of them", 1160, "Runde 1"],
    ["a phone shows the newest first, and leads to the oldest", 390, "Runde 12"],
  ])("%s", async (_, width, inSight) => {
    await page.viewport(width, 800);
    const screen = await render(<ThemeHeatmap followUp={years} metric="counts" hrefOf={() => "#"} />);
    const frame = screen.getByRole("grid").element().parentElement as HTMLElement;
    const isInSight = (name: string) => {
      const { left, right } = screen
        .getByRole("columnheader", { name, exact: true })
        .element()
        .getBoundingClientRect();
      const place = frame.getBoundingClientRect();
      return left >= place.left && right <= place.right;
    };
    await expect.poll(() => isInSight(inSight)).toBe(true);
    expect(isInSight("Runde 12")).toBe(true);
    frame.scrollBy(-10_000, 0);
    await expect.poll(() => isInSight("Runde 1")).toBe(true);
    await page.viewport(1280, 800);
  });
});

describe("the names of rounds over the columns", () => {
  const named = agreementOf({ a1: ["glad", "sur"] });
  const rounds = ["1. budgetopfølgning 2017", "31.12.2017"].map((label, index) => ({
    id: `${index}`,
    label,
    date: null,
  }));
  const shown = { ...named, rounds, facts: { ...named.facts, rounds } };

  test("are short to see and whole to hear, and a key has both", async () => {
    const screen = await render(<ThemeHeatmap followUp={shown} metric="counts" hrefOf={() => "#"} />);
    const head = screen.getByRole("columnheader", { name: "1. budgetopfølgning 2017" });
    await expect.element(head).toMatchTextContent("BO1");
    const key = screen.getByRole("list", { name: "Rundernes navne" });
    await expect.element(key).toMatchTextContent("BO1 1. budgetopfølgning 2017");
    await expect.element(key).not.toMatchTextContent("31.12.");
  });
});

describe("after a refresh", () => {
  test("only the rows of initiatives that are as they were no longer are drawn", async () => {
    const drawn: string[] = [];
    const hrefOf = ({ id }: Initiative) => {
      drawn.push(id);
      return `#/x/indsatser/${id}`;
    };
    const screen = await render(<InitiativeHeatmap followUp={followUp} hrefOf={hrefOf} />);
    expect(new Set(drawn).size).toBe(15);
    drawn.length = 0;
    const { facts } = followUp;
    const initiatives = facts.initiatives.map((one) =>
      one.id === "a2" ? { ...one, title: "Nyt navn" } : one,
    );
    await screen.rerender(
      <InitiativeHeatmap followUp={buildFollowUp({ ...facts, initiatives })} hrefOf={hrefOf} />,
    );
    await expect.element(screen.getByRole("link", { name: "Nyt navn" })).toBeInTheDocument();
    expect(new Set(drawn)).toEqual(new Set(["a2"]));
    // Where the rounds are other ones, all rows are.
    const rounds = facts.rounds.map((round) => ({ ...round, label: `Ny ${round.label}` }));
    await screen.rerender(
      <InitiativeHeatmap followUp={buildFollowUp({ ...facts, rounds })} hrefOf={hrefOf} />,
    );
    expect(new Set(drawn).size).toBe(15);
  });
});
