/** Seconds after which a request is ended that has brought next to nothing in them. */
const SILENCE_SECONDS = 30;
/** Fewer bytes are next to nothing: a line that brings no more would take hours for a feed. */
const LEAST_BYTES = 2048;
/** Seconds that a request may take in all: enough for a large feed on a slow line. */
const TOTAL_SECONDS = 300;

/** Aborts a request when nothing or next to nothing arrives for too long, or when it takes too long in all. */
export class RequestTimeout {
  readonly #controller = new AbortController();
  readonly #total = setTimeout(() => this.#expire(TOTAL_SECONDS), TOTAL_SECONDS * 1000);
  #silence = this.#startSilence();
  #expiredAfter: number | null = null;
  /** Since the limit of silence was restarted. */
  #news = 0;
  /** What has come in all. */
  bytes = 0;

  get signal(): AbortSignal {
    return this.#controller.signal;
  }

  /** How many seconds the request had when it was aborted; `null` while it is not. */
  get expiredAfter(): number | null {
    return this.#expiredAfter;
  }

  /** Call it when bytes arrive: enough of them restart the limit of silence. */
  received(bytes: number): void {
    this.bytes += bytes;
    this.#news += bytes;
    if (this.#news < LEAST_BYTES) return;
    this.#news = 0;
    clearTimeout(this.#silence);
    this.#silence = this.#startSilence();
  }

  /** Call it when the request is over. */
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
