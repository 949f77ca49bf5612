import { fetchText } from "./fetchText.ts";

/** A value with the text that it was parsed from, so that the same text need not be parsed again. */
export interface Loaded<T> {
  readonly text: string;
  readonly value: T;
}

/**
 * Fetches a file and parses it. `last` is what was loaded before: the very same object is answered when the text is the
 * same.
 *
 * @throws {FeedError} what {@link fetchText} and `parse` throw.
 */
export async function load<T>(
  url: string,
  parse: (url: string, text: string) => T | Promise<T>,
  last: Loaded<T> | undefined,
): Promise<Loaded<T>> {
  const text = await fetchText(url);
  return text === last?.text ? last : { text, value: await parse(url, text) };
}
