interface Entry<T> {
  readonly value: Promise<T>;
  /** 0 until it has come. */
  size: number;
}

/** What has been asked for, on its way or there: that which was asked for last stays longest, what failed is asked for again. */
export class Kept<Key, T> {
  readonly #most: number;
  readonly #sizeOf: (value: T) => number;
  /** In the order in which they were last asked for. */
  readonly #entries = new Map<Key, Entry<T>>();
  #size = 0;

  /** Keeps so much of `sizeOf`, or so many, and always the last. */
  constructor(most = Number.POSITIVE_INFINITY, sizeOf: (value: T) => number = () => 1) {
    this.#most = most;
    this.#sizeOf = sizeOf;
  }

  has(key: Key): boolean {
    return this.#entries.has(key);
  }

  get(key: Key, ask: () => Promise<T>): Promise<T> {
    const entry = this.#entries.get(key) ?? this.#asked(key, ask());
    this.#entries.delete(key);
    this.#entries.set(key, entry);
    return entry.value;
  }

  clear(): void {
    this.#entries.clear();
    this.#size = 0;
  }

  #asked(key: Key, value: Promise<T>): Entry<T> {
    const entry: Entry<T> = { value, size: 0 };
    const isHere = () => this.#entries.get(key) === entry;
    value.then(
      (come) => {
        if (isHere()) this.#come(entry, this.#sizeOf(come));
      },
      () => {
        if (isHere()) this.#entries.delete(key);
      },
    );
    return entry;
  }

  #come(entry: Entry<T>, size: number): void {
    entry.size = size;
    this.#size += size;
    for (const [key, other] of this.#entries) {
      if (this.#size <= this.#most || other === entry) break;
      this.#entries.delete(key);
      this.#size -= other.size;
    }
  }
}
