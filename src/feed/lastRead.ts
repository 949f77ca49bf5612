/**
 * The last text of each address and what it became. The same text again is the very same value: nothing is parsed,
 * and whoever compares sees that nothing is new. What could not be read leaves what was read before.
 */
export class LastRead<T> {
  readonly #known = new Map<string, { readonly text: string; readonly value: T }>();

  /** True when something of this address has been read before. */
  has(url: string): boolean {
    return this.#known.has(url);
  }

  /** What the text is; `read` is asked only where it is another than last time. */
  async valueOf(url: string, text: string, read: () => T | Promise<T>): Promise<T> {
    const known = this.#known.get(url);
    if (known?.text === text) return known.value;
    const value = await read();
    this.#known.set(url, { text, value });
    return value;
  }
}
