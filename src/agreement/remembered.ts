import type { FollowUp } from "./followUp.ts";

/** The same answer, worked out once for each follow-up: it never changes, and several parts of a screen ask. */
export function remembered<T>(answer: (followUp: FollowUp) => T): (followUp: FollowUp) => T {
  const known = new WeakMap<FollowUp, { readonly answer: T }>();
  return (followUp) => {
    const held = known.get(followUp) ?? { answer: answer(followUp) };
    known.set(followUp, held);
    return held.answer;
  };
}
