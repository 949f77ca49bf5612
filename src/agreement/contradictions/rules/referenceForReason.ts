import { sentencesOf } from "../../danish/sentences.ts";
import { milestoneAt } from "../../followUp.ts";
import { quoteEconomy, quoteMilestone } from "../../quotes/quotes.ts";
import { isOnlyReference, isReference, roundReferredTo } from "../../quotes/references.ts";
import { initiativeRule } from "../rule.ts";

/** Not glad, and where a reason should stand there is a reference to another place; that place is quoted when it is found. */
export const referenceForReason = initiativeRule("missing", (followUp) => (initiative) => {
  const { milestones, economy } = initiative;
  const notes = [
    ...milestones
      .filter(({ smiley, status }) => smiley !== "glad" && status && isOnlyReference(status))
      .map((milestone) => quoteMilestone(initiative, milestone, "status")),
    ...(economy && economy.smiley !== "glad"
      ? (["text", "status"] as const).flatMap((part) =>
          sentencesOf(economy[part] ?? "")
            .filter(({ text }) => isReference(text))
            .map(({ text }) => quoteEconomy(initiative, part, text)),
        )
      : []),
  ];
  return notes.map((note) => {
    const from = followUp.rounds.findIndex(({ id }) => id === note.round);
    const round = roundReferredTo(note.text ?? "", followUp, from === -1 ? null : from);
    const target = round === null ? null : milestoneAt(followUp, initiative, round);
    if (!target || target.round === note.round) return { quotes: [note] };
    return { quotes: [note, quoteMilestone(initiative, target, target.status ? "status" : "text")] };
  });
});
