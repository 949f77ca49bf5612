/** The languages a reader can choose; the first is the default. */
export const LANGUAGES = ["da", "en"] as const;
export type Language = (typeof LANGUAGES)[number];

/** What the documents are written in, whatever the reader has chosen: for voices that read aloud (WCAG 3.1.2). */
export const DOCUMENT_LANGUAGE: Language = "da";

/** The shape that a translation must have: every key of the Danish original, with the same arguments. */
export type Messages<T> = {
  [K in keyof T]: T[K] extends string
    ? string
    : T[K] extends (...values: infer A) => string
      ? (...values: A) => string
      : Messages<T[K]>;
};
