import { sentencesOf } from "../../danish/sentences.ts";
import { type FollowUp, milestonesOf } from "../../followUp.ts";
import type { Initiative, Milestone } from "../../format/schema.ts";
import { type Quote, quoteEconomy, quoteMilestone } from "../../quotes/quotes.ts";
import { initiativeRule } from "../ruleBuilders.ts";
import { REASON } from "../words.ts";

const REFERENCE =
  /^(?:se|jf\.?|jævnfør|(?:der )?henvises til|samme som)(?!\p{L}).*(?:milepæl|ovenfor|ovenstående|nedenfor|nedenstående|ovennævnte|forklaring|bemærkning|status|under|punkt|afsnit|indsats|forrige|foregående|tidligere|budgetopfølgning)/iu;
const ORDINALS = ["første", "anden", "tredje", "fjerde", "femte", "sjette"];

/** Not glad, and where a reason should stand there is a reference to another place; that place is quoted when it is found. */
export const referenceForReason = initiativeRule(
  "reference-for-reason",
  "missing",
  (initiative, followUp) => {
    const { milestones, economy } = initiative;
    const notes = [
      ...milestones
        .filter(({ smiley, status }) => smiley !== "glad" && status && sentencesOf(status).every(isReference))
        .map((milestone) => quoteMilestone(initiative, milestone, "status")),
      ...(economy && economy.smiley !== "glad"
        ? (["text", "status"] as const).flatMap((part) =>
            sentencesOf(economy[part] ?? "")
              .filter(isReference)
              .map(({ text }) => quoteEconomy(initiative, part, text)),
          )
        : []),
    ];
    return notes.map((note): readonly [Quote, Quote?] => {
      const target = referredTo(note.text ?? "", initiative, followUp);
      if (!target || target.round === note.round) return [note];
      return [note, quoteMilestone(initiative, target, target.status ? "status" : "text")];
    });
  },
);

function isReference({ text }: { readonly text: string }): boolean {
  return text.length <= 160 && REFERENCE.test(text) && !REASON.test(text);
}

/** The milestone of the round that a reference names: "2. budgetopfølgning 2017" or "anden budgetopfølgning". */
function referredTo(reference: string, initiative: Initiative, followUp: FollowUp): Milestone | null {
  const lowerCase = reference.toLowerCase();
  const index = followUp.rounds.findIndex(({ label }, round) => {
    const ordinal = ORDINALS[round];
    return (
      lowerCase.includes(label.toLowerCase()) ||
      (ordinal && lowerCase.includes(`${ordinal} budgetopfølgning`))
    );
  });
  return milestonesOf(followUp, initiative)[index] ?? null;
}
