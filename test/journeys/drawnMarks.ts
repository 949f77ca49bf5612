import type { Page } from "playwright";

const SYSTEM = ["Canvas", "CanvasText", "LinkText", "GrayText", "Highlight", "HighlightText", "ButtonText"];

/** Something drawn on the page: what it is painted with, and what it stands on. */
interface Mark {
  readonly what: string;
  readonly isText: boolean;
  /** The colours of its filling and outline; none where it is neither filled nor outlined with one. */
  readonly paints: readonly string[];
  readonly behind: string;
}

/**
 * What of the drawings is painted in other colours than the system's, or cannot be told from what it is drawn on: one line a
 * mark. Text needs a contrast of 4.5 to 1, a shape 3 to 1, by its filling or its outline.
 */
export async function badMarks(page: Page): Promise<readonly string[]> {
  const { system, marks } = await page.evaluate(readMarks, SYSTEM);
  return marks.flatMap(({ what, isText, paints, behind }) => {
    if (paints.length === 0) return [];
    const strange = paints.filter((paint) => !system.includes(paint));
    const seen = Math.max(...paints.map((paint) => contrast(paint, behind)));
    return [
      ...strange.map((paint) => `${what}: ${paint} is not the system's`),
      ...(seen < (isText ? 4.5 : 3) ? [`${what}: ${paints.join(", ")} is not seen on ${behind}`] : []),
    ];
  });
}

/** Runs in the page: the system's colours, and all that is drawn and in sight. */
function readMarks(names: readonly string[]): { readonly system: string[]; readonly marks: Mark[] } {
  const probe = document.createElement("div");
  probe.style.forcedColorAdjust = "none";
  document.body.append(probe);
  const system = names.map((name) => {
    probe.style.color = name;
    return getComputedStyle(probe).color;
  });
  probe.remove();
  const drawn = [...document.querySelectorAll<SVGElement>("svg :is(text, rect, circle, path, line)")].filter(
    (mark) => {
      const { width, height } = mark.getBoundingClientRect();
      const isLeftOut = mark.dataset["picture"] === "no" || mark.closest("defs") !== null;
      return getComputedStyle(mark).visibility === "visible" && width + height > 0 && !isLeftOut;
    },
  );
  const marks = drawn.map((mark) => {
    const { fill, stroke } = getComputedStyle(mark);
    // Eyes and mouth are drawn on a face.
    const face = mark.matches(".mouth") ? mark.parentElement?.querySelector(".face") : null;
    return {
      what: mark.outerHTML.slice(0, 120),
      isText: mark.tagName === "text",
      paints: [fill, stroke].filter((paint) => paint.startsWith("rgb(")),
      behind: face == null ? (system[0] ?? "") : getComputedStyle(face).fill,
    };
  });
  return { system, marks };
}

/** By WCAG, from 1 to 21. */
function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

/** Of `rgb(22, 32, 44)`. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = (colour.match(/[\d.]+/g) ?? []).map((part) => {
    const share = Number(part) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
