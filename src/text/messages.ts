/** The languages a reader can choose; the first is the default. */
export const LANGUAGES = ["da", "en"] as const;
export type Language = (typeof LANGUAGES)[number];

/** The shape that a translation must have: every key of the Danish original, with the same arguments. */
export type Messages<T> = {
  [K in keyof T]: T[K] extends string
    ? string
    : T[K] extends (...values: infer A) => string
      ? (...values: A) => string
      : Messages<T[K]>;
};
