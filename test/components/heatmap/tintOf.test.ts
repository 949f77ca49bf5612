import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import type { SmileyCounts } from "../../../src/agreement/effort/counts.ts";
import { severityTint } from "../../../src/components/heatmap/tintOf.ts";

const tokens = readFileSync(new URL("../../../src/styles/tokens.css", import.meta.url), "utf8");
const SCHEMES = { light: 1, dark: 2 } as const;
type Scheme = keyof typeof SCHEMES;

type Triple = readonly [number, number, number];

/** A token's colour in linear light, each part from 0 to 1. */
function linear(name: string, scheme: Scheme): Triple {
  const hex = new RegExp(`--${name}: light-dark\\(#(\\w{6}), #(\\w{6})\\)`, "u").exec(tokens)?.[
    SCHEMES[scheme]
  ];
  if (hex === undefined) throw new Error(`No colour --${name}.`);
  const part = (from: number) => {
    const value = Number.parseInt(hex.slice(from, from + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return [part(0), part(2), part(4)];
}

function oklab([r, g, b]: Triple): Triple {
  const l = Math.cbrt(0.4122 * r + 0.5363 * g + 0.0514 * b);
  const m = Math.cbrt(0.2119 * r + 0.6807 * g + 0.1074 * b);
  const s = Math.cbrt(0.0883 * r + 0.2817 * g + 0.63 * b);
  return [
    0.2105 * l + 0.7936 * m - 0.0041 * s,
    1.978 * l - 2.4286 * m + 0.4506 * s,
    0.0259 * l + 0.7828 * m - 0.8087 * s,
  ];
}

/** How far the cell's ground is from one without tint: mixed in OKLab, the distance grows with the level. */
function darkness(counts: SmileyCounts, scheme: Scheme): number {
  const tint = severityTint(counts);
  if (tint === null) return 0;
  const ground = oklab(linear("surface-sunken", scheme));
  const heat = oklab(linear(`heat-${tint.worst}`, scheme));
  return Math.hypot(...heat.map((value, index) => value - (ground[index] ?? 0))) * (tint.level / 100);
}

/** Every way in which the initiatives of a row can stand. */
function cellsOf(total: number): readonly SmileyCounts[] {
  const cells: SmileyCounts[] = [];
  for (let sur = 0; sur <= total; sur += 1)
    for (let neutral = 0; sur + neutral <= total; neutral += 1)
      for (let none = 0; sur + neutral + none <= total; none += 1)
        cells.push({ sur, neutral, none, glad: total - sur - neutral - none });
  return cells;
}

test.each(["light", "dark"] as const)(
  "of one row, more sur is never paler, then more neutral (%s)",
  (scheme) => {
    for (const total of [1, 3, 8, 20]) {
      const order = cellsOf(total)
        .map((cell) => ({ cell, seen: darkness(cell, scheme) }))
        .sort((a, b) => a.cell.sur - b.cell.sur || a.cell.neutral - b.cell.neutral);
      for (const [index, { cell, seen }] of order.entries()) {
        const before = order[index - 1];
        if (before) expect(seen, JSON.stringify([before.cell, cell])).toBeGreaterThanOrEqual(before.seen);
      }
    }
  },
);

test.each(["light", "dark"] as const)("one more sur beside the same others is never paler (%s)", (scheme) => {
  for (const cell of cellsOf(12)) {
    const more = { ...cell, sur: cell.sur + 1 };
    expect(darkness(more, scheme), JSON.stringify(cell)).toBeGreaterThanOrEqual(darkness(cell, scheme));
  }
});

test("what is unrated makes no cell darker", () => {
  for (const cell of cellsOf(8)) {
    const more = { ...cell, none: cell.none + 1 };
    expect(severityTint(more)?.level ?? 0).toBeLessThanOrEqual(severityTint(cell)?.level ?? 0);
  }
});

test.each(["light", "dark"] as const)("one, two and four sur of 32 can be told apart (%s)", (scheme) => {
  const [one = 0, two = 0, four = 0] = [1, 2, 4].map((sur) =>
    darkness({ sur, neutral: 0, none: 0, glad: 32 - sur }, scheme),
  );
  expect(two - one).toBeGreaterThan(0.01);
  expect(four - two).toBeGreaterThan(0.02);
});

test.each(["light", "dark"] as const)("text on the strongest tint keeps a contrast of 7:1 (%s)", (scheme) => {
  const luminance = (name: string) => {
    const [r, g, b] = linear(name, scheme);
    return 0.2126 * r + 0.7152 * g + 0.0722 * b + 0.05;
  };
  for (const heat of ["heat-sur", "heat-neutral"]) {
    const pair = [luminance("ink"), luminance(heat)];
    expect(Math.max(...pair) / Math.min(...pair)).toBeGreaterThanOrEqual(7);
  }
});
