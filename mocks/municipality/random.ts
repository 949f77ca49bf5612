/** Pseudo-random choices: the same seed gives the same choices, in every browser and every Node. */
export interface Random {
  /** A whole number from 0 to `below` - 1. */
  readonly below: (below: number) => number;
  /** True with the given probability, from 0 to 1. */
  readonly chance: (probability: number) => boolean;
  readonly pick: <T>(items: readonly T[]) => T;
  /** The items in another order. */
  readonly shuffled: <T>(items: readonly T[]) => T[];
  /** One of the names, each as often as its weight says. */
  readonly weighted: <K extends string>(weights: Readonly<Record<K, number>>) => K;
  /** A length between those of a sorted list of deciles, each tenth equally often. */
  readonly between: (deciles: readonly number[]) => number;
}

/** Choices from a seed (mulberry32). Seeds that are near each other give unlike choices. */
export function randomFrom(seed: number): Random {
  let state = Math.imul(seed ^ 0x9e3779b9, 0x85ebca6b) >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (end: number) => Math.floor(next() * end);
  return {
    below,
    chance: (probability) => next() < probability,
    pick: (items) => {
      const item = items[below(items.length)];
      if (item === undefined) throw new Error("There is nothing to choose from.");
      return item;
    },
    shuffled: (items) => {
      const left = [...items];
      for (let last = left.length - 1; last > 0; last--) {
        const other = below(last + 1);
        const [a, b] = [left[last], left[other]];
        if (a !== undefined && b !== undefined) [left[last], left[other]] = [b, a];
      }
      return left;
    },
    weighted: <K extends string>(weights: Readonly<Record<K, number>>) => {
      const names = Object.keys(weights) as K[];
      const drawn = next() * names.reduce((sum, name) => sum + weights[name], 0);
      let sum = 0;
      for (const name of names) {
        sum += weights[name];
        if (drawn < sum) return name;
      }
      throw new Error("There is nothing to choose from.");
    },
    between: (deciles) => {
      const place = next() * (deciles.length - 1);
      const [from = 0, to = from] = deciles.slice(Math.floor(place));
      return Math.round(from + (to - from) * (place % 1));
    },
  };
}
