import { mismatchesOf } from "../agreement/contradictions/findContradictions.ts";
import type { FollowUp } from "../agreement/followUp.ts";
import type { Initiative } from "../agreement/format/schema.ts";
import { contradictionsText } from "../text/contradictions.ts";
import type { Language } from "../text/messages.ts";

/** A question that a slide puts to the document. */
interface Asked {
  /** The rule that finds it. */
  readonly id: string;
  /** In our words. */
  readonly question: string;
  /** The document's own answers, in its words; empty where it gives none. */
  readonly answers: readonly string[];
}

/**
 * What does not fit together about an initiative, each kind once, with the document's own answers. What is missing or says
 * little is left to its own screen.
 */
export function askedOf(followUp: FollowUp, initiative: Initiative, language: Language): readonly Asked[] {
  const { rules } = contradictionsText[language];
  const found = mismatchesOf(followUp, initiative);
  return [...new Set(found.map(({ rule }) => rule))].map((id) => ({
    id,
    question: `${rules[id].title}. ${rules[id].question}`,
    answers: [
      ...new Set(found.flatMap(({ rule, answer }) => (rule === id && answer?.text ? [answer.text] : []))),
    ],
  }));
}
