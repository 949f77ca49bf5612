/** The names of what can happen to an initiative between two rounds: all that the overview says of the rules. */
import type { Change } from "../agreement/effort/change.ts";
import type { Messages } from "./messages.ts";

const da = {
  changeBetween: (from: string, to: string) => `${from} → ${to}`,
  changes: {
    worse: "Værre",
    better: "Bedre",
    "no-longer-rated": "Mistede smileyen",
    "first-rated": "Vurderet første gang",
    unchanged: "Uændret",
    unrated: "Uden smiley i begge runder",
  } satisfies Record<Change, string>,
  newlySur: "Ny sur",
  worseAndNewlySur: "Værre, ny sur",
  lastRatedAt: (round: string) => `senest vurderet ved ${round}`,
  withoutAt: (count: number, total: number, round: string) =>
    `${count} af ${total} er uden smiley ved ${round}`,
};

const en: Messages<typeof da> = {
  changeBetween: (from, to) => `${from} → ${to}`,
  changes: {
    worse: "Worse",
    better: "Better",
    "no-longer-rated": "Lost its smiley",
    "first-rated": "Rated for the first time",
    unchanged: "Unchanged",
    unrated: "Without a smiley in both rounds",
  },
  newlySur: "Newly dissatisfied",
  worseAndNewlySur: "Worse, newly dissatisfied",
  lastRatedAt: (round) => `last rated at ${round}`,
  withoutAt: (count, total, round) =>
    `${count} of ${total} ${count === 1 ? "is" : "are"} without a smiley at ${round}`,
};

export const changesText = { da, en };
