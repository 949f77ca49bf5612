import { CommentReference, type ICommentOptions, Paragraph, TextRun } from "docx";
import { correctedParts } from "../../agreement/corrections/correctedParts.ts";
import type { FollowUpFacts, Initiative } from "../../agreement/format/schema.ts";
import { correctedWords } from "../../text/corrections.ts";
import { DOCUMENT_LANGUAGE } from "../../text/messages.ts";
import { allowedInXml } from "../xml.ts";
import { runsOf } from "./paragraphs.ts";

/** What a person corrected, as Word's comments: beside the text, which stays as the feed has it. */
export interface CorrectionComments {
  readonly options: readonly ICommentOptions[];
  /** The sign of an initiative's comment; nothing where it has none. */
  readonly referenceTo: (initiative: Initiative) => readonly TextRun[];
}

export const NO_COMMENTS: CorrectionComments = { options: [], referenceTo: () => [] };

/** One comment for each initiative with corrections, dated by the last of them. */
export function correctionComments(facts: FollowUpFacts): CorrectionComments {
  const corrected = facts.initiatives.filter((initiative) => correctedParts(facts).has(initiative));
  return {
    options: corrected.map((initiative, id) => ({
      id,
      author: allowedInXml(facts.authority),
      initials: "",
      date: new Date(lastDay(facts, initiative)),
      children: correctedWords(facts, initiative, DOCUMENT_LANGUAGE).map(
        (words) => new Paragraph({ children: runsOf(words) }),
      ),
    })),
    referenceTo: (initiative) => {
      const id = corrected.indexOf(initiative);
      return id === -1 ? [] : [new TextRun({ children: [new CommentReference(id)] })];
    },
  };
}

/** The words of each comment, as Word's paragraphs of it read one behind the other. */
export function commentWords(facts: FollowUpFacts): readonly string[] {
  return facts.initiatives.flatMap((initiative) => {
    const words = correctedWords(facts, initiative, DOCUMENT_LANGUAGE);
    return words.length === 0 ? [] : [words.map(allowedInXml).join(" ")];
  });
}

function lastDay(facts: FollowUpFacts, initiative: Initiative): string {
  const days = (correctedParts(facts).get(initiative) ?? []).map(({ correction }) => correction.when);
  return days.toSorted().at(-1) ?? "";
}
