import { doubtsText } from "../text/doubts.ts";
import type { Language } from "../text/messages.ts";
import { problemsOf } from "./describeFailure.ts";
import { differenceWords } from "./differenceWords.ts";
import type { FeedDoubt } from "./feedDoubts.ts";

/** So many places are named: the first lead to the others. */
const NAMED = 3;

/** A doubt in words, and the first places that it rests on. */
export function describeDoubt(
  { kind, problems, total }: FeedDoubt,
  language: Language,
): { readonly words: string; readonly places: readonly string[] } {
  const named = { problems: problems.slice(0, NAMED), total };
  const isOfCatalogue = kind === "older" || kind === "otherwise";
  const places = problemsOf(named, language, isOfCatalogue ? differenceWords : undefined);
  return { words: doubtsText[language][kind], places };
}
