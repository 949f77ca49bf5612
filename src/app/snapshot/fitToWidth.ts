/** A screen as HTML, drawn for a chart's room of some pixels. */
export interface Drawn {
  readonly width: number;
  readonly html: string;
}

/** By so many pixels a mark may stand elsewhere than the app will draw it: the least width of a bar. */
const TOLERANCE = 4;

/**
 * What `least` and `most` have in common, as markup that fits any width from the one to the other: an attribute that grows with
 * the width says so in `data-fit`, as offset and share of the width (`x:384:0 width:-60.5:0.25`), for `fitChart` to set. `between`
 * shows that it grows evenly; `null` where it does not, or where other things differ.
 */
export function fitToWidth(least: Drawn, between: Drawn, most: Drawn): string | null {
  const [one, middle, other] = [least, between, most].map(({ html }) => html.split(/(<[^>]*>)/));
  if (one === undefined || one.length !== middle?.length || one.length !== other?.length) return null;
  const parts = one.map((part, place) => {
    const [halfway, last] = [middle[place] ?? "", other[place] ?? ""];
    return part === last && part === halfway ? part : fitTag(part, halfway, last, [least, between, most]);
  });
  return parts.includes(null) ? null : parts.join("");
}

function fitTag(one: string, between: string, other: string, drawn: readonly Drawn[]): string | null {
  const [names, middleNames, otherNames] = [one, between, other].map((tag) => tag.replace(VALUE, ""));
  if (names !== middleNames || names !== otherNames || !one.startsWith("<")) return null;
  const [first = [], middle = [], last = []] = [one, between, other].map(valuesOf);
  const [from = 0, halfway = 0, to = 0] = drawn.map(({ width }) => width);
  const fits: string[] = [];
  for (const [place, [name, value]] of first.entries()) {
    const [half, end] = [middle[place]?.[1], last[place]?.[1]];
    if (value === half && value === end) continue;
    const share = (Number(end) - Number(value)) / (to - from);
    const offset = Number(value) - share * from;
    // Anything but a number is no number here either.
    if (!(Math.abs(offset + share * halfway - Number(half)) <= TOLERANCE)) return null;
    fits.push(`${name}:${rounded(offset)}:${rounded(share)}`);
  }
  return one.replace(/^<[^\s>]+/, (start) => `${start} data-fit="${fits.join(" ")}"`);
}

const VALUE = /"[^"]*"/g;

function valuesOf(tag: string): readonly (readonly [name: string, value: string])[] {
  return Array.from(tag.matchAll(/([\w:-]+)="([^"]*)"/g), ([, name = "", value = ""]) => [name, value]);
}

function rounded(value: number): number {
  return Math.round(value * 10_000) / 10_000;
}
