/** Words of the feed of news. */
import type { SmileyCounts } from "../agreement/effort/counts.ts";
import { heatmapText } from "./heatmap.ts";
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
  counts: (initiatives: number, milestones: SmileyCounts) =>
    `${heatmapText.da.initiatives(initiatives)}; milepæle: ${heatmapText.da.spokenCounts(milestones)}`,
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
  counts: (initiatives, milestones) =>
    `${heatmapText.en.initiatives(initiatives)}; milestones: ${heatmapText.en.spokenCounts(milestones)}`,
  more: (count) => `… and ${count} more`,
};

export const newsText = { da, en };
