import type { FollowUp } from "./followUp.ts";

/**
 * The same answer, worked out once for each follow-up, or other thing that never changes, and kept as long as that: several
 * parts of a screen ask.
 */
export function memoized<T, Of extends object = FollowUp>(answer: (of: Of) => T): (of: Of) => T {
  const known = new WeakMap<Of, { readonly answer: T }>();
  return (of) => {
    const held = known.get(of) ?? { answer: answer(of) };
    known.set(of, held);
    return held.answer;
  };
}

/** Likewise an answer for each thing that is asked about it. */
export function memoizedFor<T, About, Of extends object = FollowUp>(
  answer: (of: Of, about: About) => T,
): (of: Of, about: About) => T {
  const known = memoized((_: Of) => new Map<About, { readonly answer: T }>());
  return (of, about) => {
    const held = known(of).get(about) ?? { answer: answer(of, about) };
    known(of).set(about, held);
    return held.answer;
  };
}
