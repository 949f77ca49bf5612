import { dayOf, monthAfter } from "./calendar.ts";
import type { InitiativeDraft } from "./draft.ts";
import type { Planted, PlantedOutcome } from "./planted.ts";
import type { Random } from "./random.ts";
import { capitalised } from "./writer.ts";

/** A promise and what may be said of it later. `S` is the subject, `P` its place, `U` the committee, `D` a month with its year. */
const STORIES = [
  {
    promise: "Sagen om S ved P forelægges for U i D.",
    kept: "Sagen om S ved P er forelagt for U.",
    broken: "Sagen om S ved P er ikke forelagt for U.",
    putOff: "Sagen om S ved P er udskudt og forelægges for U i D.",
  },
  {
    promise: "Evalueringen af S ved P forventes afsluttet i D.",
    kept: "Evalueringen af S ved P er afsluttet.",
    broken: "Evalueringen af S ved P er opgivet.",
    putOff: "Evalueringen af S ved P er forsinket og forventes først afsluttet i D.",
  },
  {
    promise: "Salget af den gamle bygning ved P er udskudt til D.",
    kept: "Salget af den gamle bygning ved P er gennemført.",
    broken: "Salget af den gamle bygning ved P er aflyst.",
    putOff: "Salget af den gamle bygning ved P er igen udskudt, nu til D.",
  },
  {
    promise: "Indvielsen af S på P rykkes til D.",
    kept: "Indvielsen af S på P fandt sted med stort fremmøde.",
    broken: "Indvielsen af S på P bliver ikke til noget.",
    putOff: "Indvielsen af S på P er rykket endnu en gang og holdes i D.",
  },
  {
    promise: "Udbuddet af driften ved P gennemføres i D.",
    kept: "Udbuddet af driften ved P blev gennemført.",
    broken: "Udbuddet af driften ved P kunne ikke gennemføres.",
    putOff: "Udbuddet af driften ved P gennemføres først i D.",
  },
] as const;

const OUTCOMES: readonly PlantedOutcome[] = ["kept", "broken", "put-off", "repeated", "silent"];

interface Year {
  readonly year: number;
  readonly rounds: number;
  readonly committee: string;
}

/**
 * Writes promises into the statuses of rounds, and what came of each into the round after it. What is said of a promise is
 * the status of the next round; a promise that is put off or repeated is one again. Answers with what was planted, and
 * with the keys of the initiatives whose statuses are now spoken for.
 */
export function plantPromises(
  drafts: readonly InitiativeDraft[],
  of: Year,
  random: Random,
): { readonly planted: readonly Planted[]; readonly keys: ReadonlySet<string> } {
  const planted: Planted[] = [];
  const keys = new Set<string>();
  const free = random.shuffled(drafts);
  for (let number = 1; number < of.rounds; number++) {
    for (const outcome of random.shuffled(OUTCOMES).slice(0, 2)) {
      const draft = free.pop();
      if (draft === undefined) return { planted, keys };
      keys.add(draft.key);
      planted.push(...tell(draft, number, outcome, of, random));
    }
  }
  return { planted, keys };
}

/** The story of one promise, from the follow-up that makes it until nothing more is said of it. */
function tell(
  draft: InitiativeDraft,
  first: number,
  outcome: PlantedOutcome,
  { year, rounds, committee }: Year,
  random: Random,
): Planted[] {
  const story = random.pick(STORIES);
  const words = { S: draft.subject.subject, P: draft.subject.place, U: committee };
  const fill = (template: string, month = "") =>
    capitalised(
      template.replaceAll(/\b[SPUD]\b/g, (letter) =>
        letter === "D" ? month : words[letter as keyof typeof words],
      ),
    );
  const told: Planted[] = [];
  let next = outcome;
  // What is repeated must still be ahead when it is.
  const months = next === "repeated" ? 16 : 1 + random.below(5);
  let promise = fill(story.promise, monthAfter(dayOf(year, first, rounds), months));
  write(draft, first, promise, "neutral");
  for (let number = first; number < rounds; number++) {
    // Later than what was promised at first.
    const later = monthAfter(dayOf(year, number + 1, rounds), 6 + random.below(5));
    const answers: Readonly<Record<PlantedOutcome, string | null>> = {
      kept: fill(story.kept),
      broken: fill(story.broken),
      "put-off": fill(story.putOff, later),
      repeated: promise,
      silent: null,
    };
    const answer = answers[next];
    write(draft, number + 1, answer, SMILEYS[next]);
    const between = { from: number, to: number + 1, was: [draft.key], became: [draft.key] };
    told.push({ kind: "promise", outcome: next, promise, answer, ...between });
    if (answer === null || next === "kept" || next === "broken") break;
    promise = answer;
    next = random.pick(["kept", "broken", "silent"] as const);
  }
  return told;
}

/** The smiley beside what is said of a promise; where nothing is, the round keeps its own. */
const SMILEYS = {
  kept: "glad",
  broken: "sur",
  "put-off": "neutral",
  repeated: "neutral",
  silent: null,
} as const;

/** The status of a round, from 1; without one its milestone's text is all it says. */
function write(
  draft: InitiativeDraft,
  number: number,
  status: string | null,
  smiley: "glad" | "neutral" | "sur" | null,
): void {
  const milestone = draft.milestones[number - 1];
  if (milestone === undefined) return;
  milestone.status = status;
  milestone.smiley = smiley ?? milestone.smiley;
  milestone.text ??= "Milepælen følger planen.";
}
