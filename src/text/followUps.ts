import type { Messages } from "./messages.ts";

const da = {
  title: "Opfølgninger",
  product: "Aftaleoverblik",
  lead: (count: number) =>
    count === 1 ? "Én opfølgning." : `${count} opfølgninger, nyeste først. Vælg den, du vil se.`,
  search: "Søg i opfølgninger",
  found: (count: number, total: number) =>
    `${count} af ${total} ${total === 1 ? "opfølgning" : "opfølgninger"} passer.`,
  year: (year: number) => `Budget ${year}`,
  noYear: "Uden budgetår",
  more: (count: number, left: number) => `Vis ${count} til (ud af ${left})`,
  initiatives: (count: number, shown: string) => (count === 1 ? "1 indsats" : `${shown} indsatser`),
};

const en: Messages<typeof da> = {
  title: "Follow-ups",
  product: "Aftaleoverblik",
  lead: (count: number) =>
    count === 1 ? "One follow-up." : `${count} follow-ups, the newest first. Choose the one to see.`,
  search: "Search follow-ups",
  found: (count: number, total: number) =>
    `${count} of ${total} ${total === 1 ? "follow-up" : "follow-ups"} ${count === 1 ? "matches" : "match"}.`,
  year: (year: number) => `Budget ${year}`,
  noYear: "Without a budget year",
  more: (count: number, left: number) => `Show ${count} more of ${left}`,
  initiatives: (count: number, shown: string) => (count === 1 ? "1 initiative" : `${shown} initiatives`),
};

export const followUpsText = { da, en };
