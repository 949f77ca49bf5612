import { describe, expect, test } from "vitest";
import { userEvent } from "vitest/browser";
import { render } from "vitest-browser-react";
import { buildFollowUp } from "../../../src/agreement/followUp.ts";
import { InitiativeHeatmap } from "../../../src/components/heatmap/InitiativeHeatmap.tsx";
import { withAllDrawn } from "../../../src/device/paper.ts";
import { agreementOf } from "../../fixtures/smallFollowUp.ts";
import { focusedCell } from "./focusedCell.ts";
import "../../../src/styles/tokens.css";
import "../../../src/styles/base.css";

describe("a large agreement", () => {
  const large = agreementOf(
    Object.fromEntries(Array.from({ length: 1000 }, (_, index) => [`c${index + 1}`, ["glad", "sur", null]])),
  );
  const drawHeatmap = () =>
    render(<InitiativeHeatmap followUp={large} hrefOf={({ id }) => `#/x/indsatser/${id}`} />);
  const drawnRows = (container: Element) => container.querySelectorAll('[scope="row"]').length;
  const rowOf = (id: string) => document.querySelector(`tr:has(a[href$="/${id}"])`);

  test("draws the rows in sight and says how many there are", async () => {
    const { container } = await drawHeatmap();
    await expect.poll(() => drawnRows(container)).toBeLessThan(100);
    const table = container.querySelector("[role=grid]");
    expect(table?.getAttribute("aria-rowcount")).toBe(String(1000 + 1 + large.themes.length));
    // The page grows or shrinks as rows are measured: its middle is elsewhere then.
    const rowAfterScroll = (share: number, id: string) => {
      scrollTo(0, document.documentElement.scrollHeight * share);
      return rowOf(id);
    };
    await expect.poll(() => rowAfterScroll(0.5, "c500")?.getAttribute("aria-rowindex")).toBe("502");
    expect(rowOf("c1")).toBeNull();
    expect(drawnRows(container)).toBeLessThan(100);
    await expect
      .poll(() => rowAfterScroll(1, "c1000")?.getBoundingClientRect().bottom ?? 0)
      .toBeGreaterThan(0);
    scrollTo(0, 0);
    await expect.poll(() => rowOf("c1")?.getBoundingClientRect().bottom ?? 0).toBeGreaterThan(0);
  });

  test("of many themes is as high at once as with all its rows, though all headings stand", async () => {
    const themes = Array.from({ length: 20 }, (_, index) => ({
      id: `t${index}`,
      number: null,
      title: "Tema",
    }));
    const followUp = buildFollowUp({
      ...large.facts,
      themes,
      initiatives: large.facts.initiatives.map((one, index) => ({
        ...one,
        theme: `t${Math.floor(index / 50)}`,
      })),
    });
    const { container } = await render(<InitiativeHeatmap followUp={followUp} hrefOf={() => "#/x"} />);
    await expect.poll(() => drawnRows(container)).toBeLessThan(100);
    const height = () => container.querySelector("[role=grid]")?.scrollHeight ?? 0;
    const atOnce = height();
    const whole = await withAllDrawn(() => Promise.resolve(height()));
    expect(Math.abs(atOnce / whole - 1)).toBeLessThan(0.05);
  });

  test("leads the arrow keys to rows that were not drawn, and keeps the focus while it scrolls out of sight", async () => {
    await drawHeatmap();
    await userEvent.keyboard("{Tab}");
    await expect.poll(focusedCell).toEqual(["Indsats c1", 0]);
    await userEvent.keyboard("{Control>}{End}{/Control}");
    await expect.poll(focusedCell).toEqual(["Indsats c1000", 4]);
    await userEvent.keyboard("{PageUp}");
    await expect.poll(focusedCell).toEqual(["Indsats c990", 4]);
    scrollTo(0, 0);
    await expect.poll(() => rowOf("c1")).not.toBeNull();
    expect(focusedCell()).toEqual(["Indsats c990", 4]);
    await userEvent.keyboard("{ArrowDown}");
    await expect.poll(focusedCell).toEqual(["Indsats c991", 4]);
    await userEvent.keyboard("{Control>}{Home}{/Control}");
    await expect.poll(focusedCell).toEqual(["Indsats c1", 0]);
  });

  test("has rows for the keys to lead to while all of it is far below the window", async () => {
    const { container } = await render(
      <>
        <div style={{ height: 5000 }} />
        <InitiativeHeatmap followUp={large} hrefOf={({ id }) => `#/x/indsatser/${id}`} />
      </>,
    );
    // What is drawn first gives way to what a look at the window asks for.
    await new Promise((done) => setTimeout(done, 300));
    expect(drawnRows(container)).toBeLessThan(100);
    await userEvent.keyboard("{Tab}");
    await expect.poll(focusedCell).toEqual(["Indsats c1", 0]);
    scrollTo(0, 0);
  });

  test("draws the row that the browser's own search finds", async () => {
    const { container } = await drawHeatmap();
    await expect.poll(() => drawnRows(container)).toBeLessThan(100);
    expect(rowOf("c777")).toBeNull();
    const hidden = [...container.querySelectorAll("[hidden=until-found]")].find(({ textContent }) =>
      textContent.includes("Indsats c777"),
    );
    // The browser does so before it shows what it has found.
    hidden?.dispatchEvent(new Event("beforematch", { bubbles: true }));
    await expect.poll(() => rowOf("c777")?.checkVisibility()).toBe(true);
    const top = () => rowOf("c777")?.getBoundingClientRect().top ?? -1;
    await expect.poll(() => top() > 0 && top() < innerHeight).toBe(true);
  });

  test("is drawn whole on paper, and for a picture", async () => {
    const { container } = await drawHeatmap();
    dispatchEvent(new Event("beforeprint"));
    expect(drawnRows(container)).toBe(1000);
    dispatchEvent(new Event("afterprint"));
    await expect.poll(() => drawnRows(container)).toBeLessThan(100);
    await withAllDrawn(() => {
      expect(drawnRows(container)).toBe(1000);
      return Promise.resolve();
    });
    expect(drawnRows(container)).toBeLessThan(100);
  });
});
