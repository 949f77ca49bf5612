import type { Initiative } from "../../agreement/format/schema.ts";
import type { Headline } from "../../agreement/headline.ts";
import type { Language } from "../messages.ts";
import { savingsAmounts } from "./amounts.ts";
import type { danishHeadline } from "./danish.ts";
import { type HeadlineSentence, type NamesOf, named } from "./parts.ts";

/** The sentences of one language. Danish ones are there when a page opens; English ones are loaded by who wants them. */
export type HeadlineWords = typeof danishHeadline;

/** Sentences on one topic, for a paragraph of its own. */
export interface HeadlineTopic {
  readonly topic: "effort" | "money" | "silent";
  readonly sentences: readonly HeadlineSentence[];
}

/** The overview's first sentences: how the initiatives stand, what money is missing, who is silent. */
export function headlineSentences(
  facts: Headline,
  { effort, latest, money, silent }: HeadlineWords,
  language: Language,
  nameOf: (initiative: Initiative) => string,
): readonly HeadlineTopic[] {
  const { savings } = facts.money;
  const names: NamesOf = (initiatives) => named(initiatives, language, nameOf);
  const topics = [
    { topic: "effort" as const, sentences: [...effort(facts, names), ...latest(facts)] },
    {
      topic: "money" as const,
      sentences: money(facts, savings && savingsAmounts(savings, language), names),
    },
    { topic: "silent" as const, sentences: silent(facts, names) },
  ];
  return topics.filter(({ sentences }) => sentences.length > 0);
}
