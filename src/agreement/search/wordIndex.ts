import type { Stretch, WordStore } from "./wordStore.ts";

const NOTHING: Stretch = { from: 0, to: 0 };

/**
 * Where the words of some initiatives stand in a store: a search looks at some thousand words and then only compares
 * numbers. Filled step by step, since ten thousand initiatives take most of a second.
 */
export class WordIndex<T extends object> {
  readonly store: WordStore<T>;
  readonly #stretches: Stretch[];
  /** The initiatives that are still to be read, and their places; the first of them last. */
  readonly #unread: { readonly initiative: T; readonly position: number }[] = [];

  constructor(initiatives: readonly T[], store: WordStore<T>) {
    this.store = store;
    this.#stretches = initiatives.map((initiative, position) => {
      const known = store.stretchOf(initiative);
      if (known === undefined) this.#unread.push({ initiative, position });
      return known ?? NOTHING;
    });
    this.#unread.reverse();
  }

  /** How many initiatives are still to be read. */
  get left(): number {
    return this.#unread.length;
  }

  /** How many words the initiatives have that are read. */
  get length(): number {
    return this.#stretches.reduce((sum, { from, to }) => sum + to - from, 0);
  }

  /** Takes in up to `count` more initiatives, in their order, and says whether all are in. */
  extend(count: number): boolean {
    for (let taken = 0; taken < count; taken++) {
      const next = this.#unread.pop();
      if (next === undefined) break;
      this.#stretches[next.position] = this.store.read(next.initiative);
    }
    return this.#unread.length === 0;
  }

  /** Where the words of the initiative at a place in the list stand; nowhere until it is read. */
  stretchAt(position: number): Stretch {
    return this.#stretches[position] ?? NOTHING;
  }
}
