import type { Smiley } from "../../src/agreement/effort/smiley.ts";
import { type EconomyDraft, economyDraft } from "./economy.ts";
import type { Random } from "./random.ts";
import { DESCRIPTION, MILESTONE, REMARKS, STATUS, TITLE_BEGINNINGS } from "./sentences.ts";
import { LENGTHS, PRESENCE, SMILEY_WEIGHTS, STATUS_CHANCE } from "./shape.ts";
import { type Subject, writerOf } from "./writer.ts";

/** An initiative while follow-ups are made; `key` is the same in all of them, whatever it is called there. */
export interface InitiativeDraft {
  readonly key: string;
  readonly subject: Subject;
  /** The theme's place, from 0. */
  readonly theme: number;
  number: string | null;
  title: string;
  description: string | null;
  remarks: string | null;
  responsible: string;
  contributors: string[];
  readonly funding: string[];
  /** One for each round. */
  milestones: MilestoneDraft[];
  economy: EconomyDraft;
}

interface MilestoneDraft {
  text: string | null;
  status: string | null;
  smiley: Smiley | null;
}

interface Place {
  readonly key: string;
  readonly theme: number;
  readonly number: string | null;
  readonly subject: Subject;
  readonly centres: readonly string[];
  readonly rounds: number;
}

/** An initiative as the last follow-up of a year states it: every round is reported. */
export function initiativeDraft(
  { key, theme, number, subject, centres, rounds }: Place,
  random: Random,
): InitiativeDraft {
  const writer = writerOf(subject, random);
  return {
    key,
    subject,
    theme,
    number,
    title: `${random.pick(TITLE_BEGINNINGS)} ${subject.subject} ved ${subject.place}`,
    description: random.chance(PRESENCE.description)
      ? writer.text(DESCRIPTION, random.between(LENGTHS.description))
      : null,
    remarks: random.chance(PRESENCE.remarks) ? writer.text(REMARKS, random.between(LENGTHS.remarks)) : null,
    responsible: subject.centre,
    contributors: random
      .shuffled(centres.filter((name) => name !== subject.centre))
      .slice(0, random.below(3)),
    funding: [random.chance(0.8) ? "drift" : "anlæg"],
    milestones: Array.from({ length: rounds }, () => {
      const rating = random.weighted(SMILEY_WEIGHTS);
      const hasText = rating === "none" ? random.chance(0.1) : random.chance(PRESENCE.milestone);
      return {
        text: hasText ? writer.text(MILESTONE, random.between(LENGTHS.milestone)) : null,
        status: random.chance(STATUS_CHANCE[rating])
          ? writer.text(STATUS[rating], random.between(LENGTHS.status))
          : null,
        smiley: rating === "none" ? null : rating,
      };
    }),
    economy: economyDraft(random),
  };
}

/** A copy that can be changed by itself. */
export function copyOf(draft: InitiativeDraft): InitiativeDraft {
  return {
    ...draft,
    contributors: [...draft.contributors],
    milestones: draft.milestones.map((milestone) => ({ ...milestone })),
  };
}
