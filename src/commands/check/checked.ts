import { describeFailure } from "../../feed/describeFailure.ts";
import { FeedError } from "../../feed/errors.ts";
import type { Language } from "../../text/messages.ts";

/** What is wrong with one file. */
export interface Checked {
  readonly address: string;
  /** What the file is, when it is all right. */
  readonly about: string;
  /** What keeps a site from showing it, or makes it show something else than it says. */
  readonly errors: readonly string[];
  /** What a site copes with. */
  readonly warnings: readonly string[];
}

/** A failure as the lines that a site shows of it. Any other error is thrown on. */
export function linesOf(error: unknown, language: Language): readonly string[] {
  if (!(error instanceof FeedError)) throw error;
  const { happened, problems } = describeFailure(error.failure, language);
  return problems.length > 0 ? problems : [happened];
}
