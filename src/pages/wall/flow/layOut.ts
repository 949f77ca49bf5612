/** Lays out blocks that stand unseen in a trial, marked by `data-flow`. */
import { chooseLayout, type Layout, type Measured, type Trial } from "./chooseLayout.ts";

/** The parts of a flow in its markup: a trial and a page, and what stands in either. */
type Part = "trial" | "page" | "columns" | "column" | "lead" | "group" | "heading" | "continues" | "item";

export interface Size {
  /** CSS pixels. */
  readonly width: number;
  readonly height: number;
  /** Pixels of one em there. */
  readonly em: number;
}

/** Between columns, in em. */
const GAP = 2.5;

/** The room that a flow has in `box`. */
export function sizeOf(box: HTMLElement): Size {
  const { clientWidth: width, clientHeight: height } = box;
  return { width, height, em: Number.parseFloat(getComputedStyle(box).fontSize) };
}

/** The layout of what stands in `trial`; `columnWidth` is the least width of a column in em. Changes the trial's letters. */
export function layOut(trial: HTMLElement, size: Size, columnWidth: number): Layout {
  const gap = (scale: number) => GAP * scale * size.em;
  const mostColumns = (scale: number) =>
    Math.floor((size.width + gap(scale)) / (columnWidth * scale * size.em + gap(scale)));
  const column = partOf(trial, "column");
  const blocks = partsOf(trial, "item").length;
  return chooseLayout(blocks, mostColumns, ({ columns, scale }: Trial): Measured => {
    rescale(trial, scale);
    if (column !== null) column.style.width = `${(size.width - (columns - 1) * gap(scale)) / columns}px`;
    const groups = partsOf(trial, "group").map((group) => ({
      heading: heightOf(partOf(group, "heading")),
      items: partsOf(group, "item").map(heightOf),
    }));
    return { groups, lead: heightOf(partOf(trial, "lead")), height: size.height - 1 };
  });
}

/** How a page of a layout stands, and its columns. */
export function pageStyles({ scale, columns }: Pick<Layout, "scale" | "columns">) {
  return {
    page: { fontSize: `${scale}em` },
    columns: { gridTemplateColumns: `repeat(${columns}, minmax(0, 1fr))`, columnGap: `${GAP}em` },
  };
}

/** The first such part below `element`. */
export function partOf(element: Element, part: Part): HTMLElement | null {
  return element.querySelector<HTMLElement>(`[data-flow="${part}"]`);
}

/** All such parts below `element`. */
export function partsOf(element: Element, part: Part): readonly HTMLElement[] {
  return [...element.querySelectorAll<HTMLElement>(`[data-flow="${part}"]`)];
}

/**
 * Other letters, and laid out afresh: Chromium asks a container query in em again only when the container's size
 * changes, not its letters, and would go on with the answer for the last ones.
 */
function rescale(trial: HTMLElement, scale: number): void {
  trial.style.display = "none";
  trial.style.fontSize = `${scale}em`;
  trial.getBoundingClientRect();
  trial.style.display = "";
}

function heightOf(element: Element | null): number {
  return element?.getBoundingClientRect().height ?? 0;
}
