import type { Rating } from "../agreement/effort/smiley.ts";
import { type FollowUp, milestonesOf } from "../agreement/followUp.ts";
import type { Initiative } from "../agreement/format/schema.ts";
import { initiativeText } from "../text/initiative.ts";
import type { Language } from "../text/messages.ts";
import { questionsText } from "../text/questions.ts";
import { meetingQuestions } from "./meetingQuestions.ts";

/** A passage of the document below a heading. */
export interface Note {
  readonly id: string;
  /** Ours, or, where the note has a smiley, the name of a round in the document's words. */
  readonly heading: string;
  /** The round's smiley; `undefined` for what belongs to no round. */
  readonly rating: Rating | undefined;
  readonly texts: readonly string[];
}

/** The document's full text on an initiative, and its own answers to what it is asked, for the speaker. */
export function initiativeNotes(
  followUp: FollowUp,
  initiative: Initiative,
  language: Language,
): readonly Note[] {
  const t = initiativeText[language];
  const milestones = milestonesOf(followUp, initiative);
  const { description, remarks, economy } = initiative;
  const { answer } = questionsText[language].contradictions;
  const notes = [
    { id: "description", heading: t.description, rating: undefined, texts: [description] },
    { id: "remarks", heading: t.remarks, rating: undefined, texts: [remarks] },
    ...followUp.rounds.flatMap(({ id, label }, index) => {
      const milestone = milestones[index];
      if (milestone == null) return [];
      const { text, status, smiley } = milestone;
      return [{ id: `round ${id}`, heading: label, rating: smiley, texts: [text, status] }];
    }),
    { id: "economy", heading: t.economy, rating: undefined, texts: [economy?.text, economy?.status] },
    ...meetingQuestions(followUp, initiative, language).map(({ id, question, answers }) => ({
      id: `answer ${id}`,
      heading: `${question} ${answer}:`,
      rating: undefined,
      texts: answers,
    })),
  ];
  return notes
    .map(({ id, heading, rating, texts }) => ({ id, heading, rating, texts: [...texts].filter(isText) }))
    .filter(({ texts, rating }) => texts.length > 0 || rating !== undefined);
}

function isText(text: string | null | undefined): text is string {
  return text != null && text !== "";
}
