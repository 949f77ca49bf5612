/** The overview's sections below its heatmaps, whose code comes later: what changed, and every initiative. */
import type { Messages } from "./messages.ts";

const da = {
  from: "Fra",
  to: "Til",
  none: "Ingen",
  list: (count: number, change: string) =>
    count === 1 ? `Se den i listen (${change})` : `Se alle ${count} i listen (${change})`,
  sameRound: "Vælg to forskellige runder for at sammenligne.",
  oneRound: "Der er kun én vurderet runde, så der er intet at sammenligne med.",
  initiatives: "Hver indsats for sig, med økonomien sidst.",
};

const en: Messages<typeof da> = {
  from: "From",
  to: "To",
  none: "None",
  list: (count, change) =>
    count === 1 ? `See it in the list (${change})` : `See all ${count} in the list (${change})`,
  sameRound: "Choose two different rounds to compare.",
  oneRound: "Only one round is rated, so there is nothing to compare with.",
  initiatives: "Each initiative by itself, its economy last.",
};

export const laterSectionsText = { da, en };
