/** The kinds of values that name a place: apart from the others, since the overview has none. */
import type { Parameter } from "./parameters.ts";

/** A whole number from 1 on; 1 by default. */
export function countParameter(name: string): Parameter<number> {
  return {
    name,
    fallback: 1,
    parse: (text) => (/^[1-9]\d{0,6}$/.test(text) ? { value: Number(text) } : undefined),
    format: String,
  };
}

/** Lines of a source text, `78-80`, or none. */
export function lineRangeParameter(
  name: string,
): Parameter<{ readonly from: number; readonly to: number } | null> {
  return {
    name,
    fallback: null,
    parse: (text) => {
      const match = /^(\d{1,7})-(\d{1,7})$/.exec(text);
      const [from, to] = [Number(match?.[1]), Number(match?.[2])];
      return from >= 1 && to >= from ? { value: { from, to } } : undefined;
    },
    format: (value) => (value === null ? "" : `${value.from}-${value.to}`),
  };
}
