import { afterEach, describe, expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { render } from "vitest-browser-react";
import type { Room } from "../../../src/components/charts/barLayout.ts";
import { RoomContext } from "../../../src/components/charts/RoomContext.ts";
import { TargetChart } from "../../../src/components/charts/TargetChart.tsx";
import "../../../src/styles/tokens.css";
import "../../../src/styles/base.css";
import { textWidth } from "../../../src/components/charts/textWidth.ts";
import { type GivenFigure, rowsOf } from "../../fixtures/economyRow.ts";

const stated = (min: number, max = min) => ({ min, max, how: "stated" as const });

async function chartOf(...figures: readonly GivenFigure[]): Promise<SVGSVGElement> {
  const groups = [{ name: "Besparelse 2017, netto", rows: rowsOf(...figures) }];
  const screen = await render(
    <figure aria-label="Mål og resultat">
      <TargetChart groups={groups} hrefOf={({ initiative }) => `#/x/indsatser/${initiative.id}`} />
    </figure>,
  );
  return await libraryPicture(screen.container);
}

/** The picture that the library draws: another element than the first one, which stands until its code has come. */
async function libraryPicture(container: Element): Promise<SVGSVGElement> {
  const find = () => container.querySelector<SVGSVGElement>("[data-chart=targets] svg.recharts-surface");
  await expect.poll(() => find()?.querySelector("a")?.checkVisibility()).toBe(true);
  return find() as SVGSVGElement;
}

/** Whatever is drawn that does not lie within the picture. */
function marksOutside(svg: SVGSVGElement): readonly string[] {
  const picture = svg.getBoundingClientRect();
  return [...svg.querySelectorAll("rect, text")]
    .filter((mark) => {
      const { left, top, right, bottom } = mark.getBoundingClientRect();
      const isInside =
        left >= picture.left - 1 &&
        top >= picture.top - 1 &&
        right <= picture.right + 1 &&
        bottom <= picture.bottom + 1;
      return !isInside;
    })
    .map((mark) => mark.outerHTML);
}

afterEach(async () => {
  await page.viewport(1280, 800);
});

/** Resolves when the browser has told the element's new width to all who asked, and has drawn what came of it. */
async function resizedTo(element: Element, width: number): Promise<void> {
  await new Promise<void>((resolve) => {
    const observer = new ResizeObserver(([entry]) => {
      if (entry?.contentRect.width !== width) return;
      observer.disconnect();
      resolve();
    });
    observer.observe(element);
  });
  for (let frames = 0; frames < 2; frames += 1) await new Promise(requestAnimationFrame);
}

test("what is drawn stays while the chart is not on screen", async () => {
  const svg = await chartOf({ target: 1_000_000, outcome: stated(400_000) });
  const drawn = svg.innerHTML;
  const figure = svg.closest("figure") as HTMLElement;
  figure.style.display = "none";
  await resizedTo(figure.querySelector("[data-chart]") as Element, 0);
  expect(svg.innerHTML).toBe(drawn);
});

const UNUSUAL: Readonly<Record<string, readonly GivenFigure[]>> = {
  "negative outcomes": [{ target: 2_000_000, outcome: stated(-3_000_000, -1_000_000) }],
  "a range about zero": [{ target: 2_000_000, outcome: stated(-1_000_000, 1_000_000) }],
  "huge amounts": [
    { target: 98_765_432_100_000, outcome: stated(12_345_678_900_000, 98_765_432_100_000) },
    { target: 1_000, outcome: stated(1_000) },
  ],
  zero: [{ target: 0, outcome: stated(0) }],
  "no target": [{ outcome: stated(500_000) }],
  "one row": [{ target: 1_000_000, outcome: stated(1_000_000) }],
  "all unknown": [{ target: 1_000_000 }, {}, { target: 2_000_000 }],
  "long names": [
    { target: 1_000_000, title: `Besparelse på ${"forvaltnings".repeat(20)} og mere ${"ord ".repeat(60)}` },
  ],
  "60 rows": Array.from({ length: 60 }, (_, index) => ({
    target: 1_000_000,
    outcome: stated(index * 15_000),
  })),
};

describe.each([1280, 360])("with %i pixels", (width) => {
  test.each(Object.keys(UNUSUAL))("%s: a link for each bar, nothing outside the picture", async (name) => {
    await page.viewport(width, 800);
    const figures = UNUSUAL[name] ?? [];
    const svg = await chartOf(...figures);
    await expect.poll(() => svg.querySelectorAll("a").length).toBe(Math.min(figures.length, 40));
    await expect.poll(() => marksOutside(svg)).toEqual([]);
    expect(svg.outerHTML).not.toMatch(/NaN|Infinity/);
  });
});

test("an outcome of zero is drawn, an unknown outcome has a dashed frame", async () => {
  const svg = await chartOf({ target: 1_000_000, outcome: stated(0) }, { target: 1_000_000 });
  const [zero, unknown] = svg.querySelectorAll("a");
  expect(zero?.querySelectorAll("rect")).toHaveLength(3);
  expect(unknown?.querySelectorAll("rect")).toHaveLength(2);
  const frame = unknown?.querySelectorAll("rect")[1];
  expect(frame && getComputedStyle(frame).strokeDasharray).not.toBe("none");
});

test("a note says how many bars the picture leaves out", async () => {
  await chartOf(...(UNUSUAL["60 rows"] ?? []));
  await expect.element(page.getByText(/^Yderligere 20 beløb/)).toBeVisible();
});

test("a bar that has the focus shows the document's words, until Escape", async () => {
  const svg = await chartOf({
    target: 1_000_000,
    outcome: stated(900_000),
    evidence: ["Der mangler 0,1 mio. kr."],
  });
  svg.querySelector("a")?.focus();
  await expect.element(page.getByRole("tooltip")).toMatchTextContent("Der mangler 0,1 mio. kr.");
  await userEvent.keyboard("{Escape}");
  await expect.element(page.getByRole("tooltip")).not.toBeInTheDocument();
  // Another test may have left the pointer there, and one that does not move points at nothing new.
  await page.elementLocator(document.documentElement).hover({ position: { x: 1, y: 790 } });
  await page.getByRole("link").hover();
  await expect.element(page.getByRole("tooltip")).toMatchTextContent("Dokumentet oplyser beløbet.");
});

test("a bar that has the focus keeps it when the library draws it, and when its room changes", async () => {
  const groups = [{ name: "", rows: rowsOf({ target: 1_000_000 }, { target: 2_000_000 }) }];
  const drawn = (room: Room | null) => (
    <RoomContext value={room}>
      <TargetChart groups={groups} hrefOf={({ initiative }) => `#/x/indsatser/${initiative.id}`} />
    </RoomContext>
  );
  const screen = await render(drawn({ width: 900, rem: 16 }));
  const bars = () => [...screen.container.querySelectorAll("a")];
  expect(screen.container.querySelector("svg.recharts-surface")).toBeNull();
  bars()[1]?.focus();
  const isSecondFocused = () => bars().length === 2 && bars().indexOf(document.activeElement as never) === 1;
  expect(isSecondFocused()).toBe(true);
  await screen.rerender(drawn(null));
  const svg = await libraryPicture(screen.container);
  await expect.poll(isSecondFocused).toBe(true);
  const { width } = svg.getBoundingClientRect();
  await page.viewport(700, 800);
  await expect.poll(() => svg.getBoundingClientRect().width).toBeLessThan(width);
  await expect.poll(isSecondFocused).toBe(true);
});

test("a bar's accessible name has its amounts, and its link leads to the initiative", async () => {
  await chartOf({ target: 1_000_000, outcome: stated(700_000, 900_000) });
  const bar = page.getByRole("link", {
    name: "9.1. Besparelse på rengøring Mangler 0,1–0,3 mio. kr. 0,7–0,9 af 1 mio. kr., oplyst",
  });
  await bar.click();
  await expect.poll(() => location.hash).toBe("#/x/indsatser/1");
});

test("text is never wider than was reckoned, and not much narrower", async () => {
  await document.fonts.load('700 16px "Public Sans"');
  const context = document.createElement("canvas").getContext("2d");
  for (const weight of [400, 700]) {
    for (const text of [
      "Effektivisering af anvendelse og indkøb af konsulenter og rådgivere",
      "Midlertidig løntilpasning ved reduktion i engangsvederlag",
      "13,624–13,924 af 15,15 mio. kr., kun efter smiley",
      "UCC - HJEMFALDSPLIGT & ØKONOMI (2017)",
    ]) {
      if (context === null) throw new Error("This browser has no canvas");
      context.font = `${weight} 100px "Public Sans"`;
      const drawn = context.measureText(text).width / 100;
      expect(textWidth(text), text).toBeGreaterThanOrEqual(drawn);
      expect(textWidth(text), text).toBeLessThan(drawn * 1.15);
    }
  }
});
