import type { FollowUp } from "../followUp.ts";
import type { SourceRange } from "../format/schema.ts";
import { quotedLines } from "../source/quotedLines.ts";
import { ownOf } from "../union/ownOf.ts";
import type { Quote } from "./quotes.ts";

/** The lines of documents by the id of their follow-up. */
export type SourceTexts = ReadonlyMap<string, readonly string[]>;

/** The lines of a quote's own words, where its document is known; else of the fact that it is from. `null` where nothing says it. */
export function quoteLines(followUp: FollowUp, quote: Quote, texts: SourceTexts): SourceRange | null {
  const { source, text } = quote;
  const lines = texts.get(documentOf(followUp, quote));
  return lines === undefined || source === null || text === null ? source : quotedLines(lines, source, text);
}

/** The id of the follow-up whose document a quote's lines are of. */
function documentOf(followUp: FollowUp, { initiative, followUp: id }: Quote): string {
  const quoted = initiative === null ? undefined : followUp.initiativeById.get(initiative);
  return id ?? (quoted === undefined ? followUp : ownOf(followUp, quoted).followUp).facts.id;
}
