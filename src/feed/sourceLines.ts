/** Splits a source text at any kind of line break; a feed's line numbers count these lines from 1. */
export function sourceLines(text: string): readonly string[] {
  return text.split(/\r\n|\n|\r/);
}
