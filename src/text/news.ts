/** Words of the feed of news. */
import type { Messages } from "./messages.ts";

const da = {
  title: "Nyt om opfølgninger på budgetaftaler",
  published: "Ny opfølgning",
  revised: "Rettet",
  withdrawn: "Trukket tilbage",
  publishedLead: (authority: string) => `${authority} har udgivet opfølgningen.`,
  withdrawnLead: (authority: string) => `${authority} har trukket opfølgningen tilbage.`,
  changed: (count: number) =>
    count === 1
      ? "Én oplysning er rettet siden den forrige udgave:"
      : `${count} oplysninger er rettet siden den forrige udgave:`,
  counts: (initiatives: number, glad: number, neutral: number, sur: number, none: number) =>
    `${initiatives} ${initiatives === 1 ? "indsats" : "indsatser"}; milepæle: ${glad} ${glad === 1 ? "glad" : "glade"}, ${neutral} ${neutral === 1 ? "neutral" : "neutrale"}, ${sur} ${sur === 1 ? "sur" : "sure"}, ${none} uden smiley`,
  more: (count: number) => `… og ${count} mere`,
};

const en: Messages<typeof da> = {
  title: "News of follow-ups on budget agreements",
  published: "New follow-up",
  revised: "Corrected",
  withdrawn: "Withdrawn",
  publishedLead: (authority) => `${authority} has published the follow-up.`,
  withdrawnLead: (authority) => `${authority} has withdrawn the follow-up.`,
  changed: (count) =>
    count === 1
      ? "One fact has been corrected since the last version:"
      : `${count} facts have been corrected since the last version:`,
  counts: (initiatives, glad, neutral, sur, none) =>
    `${initiatives} ${initiatives === 1 ? "initiative" : "initiatives"}; milestones: ${glad} satisfied, ${neutral} neutral, ${sur} dissatisfied, ${none} without a smiley`,
  more: (count) => `… and ${count} more`,
};

export const newsText = { da, en };
