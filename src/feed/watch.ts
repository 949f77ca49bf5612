import type { QueryClient } from "@tanstack/react-query";
import { FeedError, type FeedFailure } from "./errors.ts";
import { fetchFollowUp, followUpQuery, mayRetry, retryDelay } from "./queries.ts";

/** How the last request for news went. */
export interface News {
  /** True when it brought nothing usable: what stands is the last that did. */
  readonly failed: boolean;
  /** Why, where the feed is to blame. */
  readonly failure: FeedFailure | null;
  /** When the last figures were had, in milliseconds of the wall clock, down to a full {@link STEP_MILLISECONDS}. */
  readonly fetchedAt: number;
}

const STEP_MILLISECONDS = 15_000;

/**
 * Asks for news of a follow-up on behalf of a screen that stands for weeks. News goes into the cache that all screens
 * read; an answer that says nothing new changes nothing at all, so that nothing is compared, drawn or kept for it.
 */
export class FeedWatch {
  readonly #client: QueryClient;
  readonly #id: string;
  readonly #listeners = new Set<() => void>();
  #news: News;

  constructor(client: QueryClient, id: string) {
    this.#client = client;
    this.#id = id;
    const loadedAt = client.getQueryState(followUpQuery(id).queryKey)?.dataUpdatedAt ?? Date.now();
    this.#news = { failed: false, failure: null, fetchedAt: stepOf(loadedAt) };
  }

  /** For `useSyncExternalStore`: the same object for as long as a reader would see no difference. */
  readonly read = (): News => this.#news;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Asks now, and settles when there is an answer or none is to be had. */
  readonly ask = async (): Promise<void> => {
    try {
      await this.#fetch();
      this.#tell(false, null);
    } catch (error) {
      this.#tell(true, error instanceof FeedError ? error.failure : null);
    }
  };

  async #fetch(): Promise<void> {
    const { queryKey } = followUpQuery(this.#id);
    for (let failures = 0; ; failures++) {
      try {
        const followUp = await fetchFollowUp(this.#client, this.#id);
        if (this.#client.getQueryData(queryKey) !== followUp) this.#client.setQueryData(queryKey, followUp);
        return;
      } catch (error) {
        if (!mayRetry(failures, error)) throw error;
        await new Promise((resolve) => setTimeout(resolve, retryDelay(failures)));
      }
    }
  }

  #tell(failed: boolean, failure: FeedFailure | null): void {
    const last = this.#news;
    const fetchedAt = failed ? last.fetchedAt : stepOf(Date.now());
    const isSame =
      failed === last.failed &&
      fetchedAt === last.fetchedAt &&
      (failure === last.failure || JSON.stringify(failure) === JSON.stringify(last.failure));
    if (isSame) return;
    this.#news = { failed, failure, fetchedAt };
    for (const listener of this.#listeners) listener();
  }
}

function stepOf(time: number): number {
  return time - (time % STEP_MILLISECONDS);
}
