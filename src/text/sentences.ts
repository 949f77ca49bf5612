/** Sentences by code: what happened is kept as a code and values, and put into words where it is read. */

/** The words of one code: a plain text, or made of its values. */
type Sentence = string | ((values: never) => string);

/** What a sentence is made of; `null` for a plain text. */
type ValuesOf<S> = S extends (values: infer V) => string ? V : null;

/** Any code of a record of sentences, with the values of its own sentence. */
export type Coded<T> = { [C in keyof T]: { readonly code: C; readonly values: ValuesOf<T[C]> } }[keyof T];

/** The sentence of a code, made of its values. Codes and values are those of the record ({@link Coded}). */
export function sentenceOf(
  sentences: Readonly<Record<string, Sentence>>,
  { code, values }: { readonly code: string; readonly values: unknown },
): string {
  const sentence = sentences[code];
  return typeof sentence === "function" ? sentence(values as never) : (sentence ?? code);
}

/** A quotation short enough for a sentence: `"Der er indgået aftale med …"`. */
export function quote(text: string, length = 60): string {
  return text.length <= length ? `"${text}"` : `"${text.slice(0, length).trimEnd()} …"`;
}
