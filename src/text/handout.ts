import { chairOrderText } from "./chairOrder.ts";
import type { Messages } from "./messages.ts";

const da = {
  title: "Udskrift",
  lead: "Opfølgningen på A4: overblikket på side 1, så afvigelserne, så hver indsats i dokumentets rækkefølge.",
  documentTitle: (title: string) => `${title} – opfølgning`,
  overview: "Overblik",
  deviations: "Afvigelser",
  /** `delayed` of the deviations are delayed; the others are only short of money. */
  deviationsLead: (count: number, total: number, delayed: number) => {
    const parts = [
      ...(delayed > 0 ? [delayed === 1 ? "1 er forsinket" : `${delayed} er forsinkede`] : []),
      ...(count > delayed ? [`${count - delayed} mangler kun penge`] : []),
    ];
    const order = count === 1 ? "" : ` Rækkefølge: ${chairOrderText.da}.`;
    return `${count} af ${total} ${total === 1 ? "indsats" : "indsatser"} afviger: ${parts.join(", ")}.${order}`;
  },
  noDeviations: "Ingen indsatser er forsinkede, og der mangler ingen penge.",
  rounds: "Smileys runde for runde",
  milestone: "Milepæl:",
  status: "Status:",
  milestoneOf: (round: string) => `Milepæl (${round}):`,
  statusOf: (round: string) => `Status (${round}):`,
  question: "Spørgsmål til dokumentet",
  caseNumber: (number: string) => `Sagsnr. ${number}`,
  /** Between these two stands the number of the page, after them the number of pages. */
  page: "Side",
  pageOf: "af",
  source: (title: string) => `Kilde: ${title}`,
  madeBy: "Lavet med Aftaleoverblik",
};

const en: Messages<typeof da> = {
  title: "Handout",
  lead: "The follow-up on A4: the overview on page 1, then the deviations, then every initiative in the document's order.",
  documentTitle: (title: string) => `${title} – follow-up`,
  overview: "Overview",
  deviations: "Deviations",
  deviationsLead: (count, total, delayed) => {
    const parts = [
      ...(delayed > 0 ? [delayed === 1 ? "1 is delayed" : `${delayed} are delayed`] : []),
      ...(count > delayed ? [`${count - delayed} only short of money`] : []),
    ];
    const order = count === 1 ? "" : ` Order: ${chairOrderText.en}.`;
    return `${count} of ${total} ${total === 1 ? "initiative" : "initiatives"} ${count === 1 ? "deviates" : "deviate"}: ${parts.join(", ")}.${order}`;
  },
  noDeviations: "No initiative is delayed, and no money is missing.",
  rounds: "Smileys round by round",
  milestone: "Milestone:",
  status: "Status:",
  milestoneOf: (round) => `Milestone (${round}):`,
  statusOf: (round) => `Status (${round}):`,
  question: "Questions to the document",
  caseNumber: (number) => `Case no. ${number}`,
  page: "Page",
  pageOf: "of",
  source: (title: string) => `Source: ${title}`,
  madeBy: "Made with Aftaleoverblik",
};

export const handoutText = { da, en };
