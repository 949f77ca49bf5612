/** How long an answer may stay away, and how long it may take in all: a large feed on a slow line comes through. */
const SILENCE_SECONDS = 30;
const TOTAL_SECONDS = 300;

/** Ends a request that stalls: after silence, or after all when the bytes only trickle. */
export class Patience {
  readonly #controller = new AbortController();
  readonly #total = setTimeout(() => this.#end(TOTAL_SECONDS), TOTAL_SECONDS * 1000);
  #silence = this.#wait();
  #spent: number | null = null;

  get signal(): AbortSignal {
    return this.#controller.signal;
  }

  /** The seconds that were waited in vain; `null` while there is patience left. */
  get spent(): number | null {
    return this.#spent;
  }

  /** Something came: the silence is counted anew. */
  renew(): void {
    clearTimeout(this.#silence);
    this.#silence = this.#wait();
  }

  /** The request is over. */
  end(): void {
    clearTimeout(this.#silence);
    clearTimeout(this.#total);
  }

  #wait() {
    return setTimeout(() => this.#end(SILENCE_SECONDS), SILENCE_SECONDS * 1000);
  }

  #end(seconds: number): void {
    this.#spent = seconds;
    this.#controller.abort();
  }
}
