import type { Contradiction } from "../agreement/contradictions/contradiction.ts";
import { gravestOf } from "../agreement/contradictions/gravestOf.ts";
import type { FollowUp } from "../agreement/followUp.ts";
import type { Initiative } from "../agreement/format/schema.ts";
import { contradictionQuestion } from "../text/contradictionQuestion.ts";
import { contradictionsText } from "../text/contradictions.ts";
import type { Language } from "../text/messages.ts";

/** A question that a slide puts to the document. */
interface Asked {
  /** The rule that finds it. */
  readonly id: string;
  readonly question: string;
  /** The document's own answers, in its words; empty where it gives none. */
  readonly answers: readonly string[];
}

/**
 * What a meeting asks about an initiative, each kind once, the gravest first, with the document's own answers; see
 * `gravestOf`. What else is missing or says little is left to its own screen.
 */
export function meetingQuestions(
  followUp: FollowUp,
  initiative: Initiative,
  language: Language,
): readonly Asked[] {
  const { rules } = contradictionsText[language];
  const byRule = Map.groupBy(gravestOf(followUp, initiative), ({ rule }) => rule);
  return Array.from(byRule, ([id, found]) => ({
    id,
    question: [`${rules[id].title}.`, ...once(found.map((one) => contradictionQuestion(one, language)))].join(
      " ",
    ),
    answers: once(found.flatMap(answerOf)),
  }));
}

function answerOf({ answer }: Contradiction): readonly string[] {
  return answer?.text ? [answer.text] : [];
}

function once(words: readonly string[]): readonly string[] {
  return [...new Set(words)];
}
