import type { Messages } from "./messages.ts";

const da = {
  showAll: (count: string) => `Vis alle ${count}`,
  unknown: "antal ukendt",
  skip: "Spring filtrene over",
  found: {
    initiatives: (count: string) => (count === "1" ? "1 indsats" : `${count} indsatser`),
    contradictions: (count: string) => `${count} spørgsmål`,
    facts: (count: string) => (count === "1" ? "1 oplysning" : `${count} oplysninger`),
    rows: (count: string) => (count === "1" ? "1 række" : `${count} rækker`),
  },
};

const en: Messages<typeof da> = {
  showAll: (count: string) => `Show all ${count}`,
  unknown: "number unknown",
  skip: "Skip the filters",
  found: {
    initiatives: (count: string) => (count === "1" ? "1 initiative" : `${count} initiatives`),
    contradictions: (count: string) => (count === "1" ? "1 question" : `${count} questions`),
    facts: (count: string) => (count === "1" ? "1 fact" : `${count} facts`),
    rows: (count: string) => (count === "1" ? "1 row" : `${count} rows`),
  },
};

export const filtersText = { da, en };
