/** Seconds without a byte after which a request is ended. */
const SILENCE_SECONDS = 30;
/** Seconds that a request may take in all: a large feed on a slow line comes through. */
const TOTAL_SECONDS = 300;

/** Aborts a request when nothing arrives for too long, or when it takes too long in all. */
export class RequestTimeout {
  readonly #controller = new AbortController();
  readonly #total = setTimeout(() => this.#expire(TOTAL_SECONDS), TOTAL_SECONDS * 1000);
  #silence = this.#startSilence();
  #expiredAfter: number | null = null;

  get signal(): AbortSignal {
    return this.#controller.signal;
  }

  /** The seconds that were waited in vain; `null` while the time is not up. */
  get expiredAfter(): number | null {
    return this.#expiredAfter;
  }

  /** Something arrived: the silence is measured anew. */
  restartSilence(): void {
    clearTimeout(this.#silence);
    this.#silence = this.#startSilence();
  }

  /** The request is over. */
  clear(): void {
    clearTimeout(this.#silence);
    clearTimeout(this.#total);
  }

  #startSilence() {
    return setTimeout(() => this.#expire(SILENCE_SECONDS), SILENCE_SECONDS * 1000);
  }

  #expire(seconds: number): void {
    this.#expiredAfter = seconds;
    this.#controller.abort();
  }
}
