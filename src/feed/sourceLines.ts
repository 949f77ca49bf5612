/** The lines of a source text, whatever ends them; a feed's line numbers count these, from 1. */
export function sourceLines(text: string): readonly string[] {
  return text.split(/\r\n|\n|\r/);
}
