import { createContext, useLayoutEffect, useState } from "react";
import type { FollowUp } from "../../agreement/followUp.ts";

/**
 * The follow-up that marks beside initiatives are of. It stays the same object: a row that a refresh leaves unchanged is neither
 * drawn again nor looked through for marks, and keeps no earlier follow-up; marks are told.
 */
export interface Marked {
  readonly followUp: FollowUp;
  /** Answers how to call it off. */
  readonly subscribe: (listener: () => void) => () => void;
}

export const MarkedFollowUp = createContext<Marked | null>(null);

/** Tells the marks of a follow-up when another reading of it is drawn. */
export function useMarked(followUp: FollowUp): Marked {
  const [marked] = useState(() => new MarkedReadings(followUp));
  useLayoutEffect(() => marked.show(followUp), [marked, followUp]);
  return marked;
}

class MarkedReadings implements Marked {
  followUp: FollowUp;
  readonly #listeners = new Set<() => void>();

  constructor(followUp: FollowUp) {
    this.followUp = followUp;
  }

  readonly subscribe = (listener: () => void) => {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  };

  show(followUp: FollowUp): void {
    if (this.followUp === followUp) return;
    this.followUp = followUp;
    for (const listener of this.#listeners) listener();
  }
}
