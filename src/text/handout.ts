import type { Messages } from "./messages.ts";

const da = {
  title: "Udskrift",
  lead: "Opfølgningen på A4: overblikket på side 1, så afvigelserne, så hver indsats i dokumentets rækkefølge.",
  documentTitle: (title: string) => `${title} – opfølgning`,
  overview: "Overblik",
  deviations: "Afvigelser",
  deviationsLead: (count: number, total: number) =>
    count === 1
      ? `1 af ${total} indsatser er forsinket eller mangler penge.`
      : `${count} af ${total} indsatser er forsinkede eller mangler penge; de værste står først.`,
  noDeviations: "Ingen indsatser er forsinkede, og der mangler ingen penge.",
  rounds: "Smileys runde for runde",
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
  deviationsLead: (count: number, total: number) =>
    count === 1
      ? `1 of ${total} initiatives is delayed or short of money.`
      : `${count} of ${total} initiatives are delayed or short of money; the worst stand first.`,
  noDeviations: "No initiative is delayed, and no money is missing.",
  rounds: "Smileys round by round",
  page: "Page",
  pageOf: "of",
  source: (title: string) => `Source: ${title}`,
  madeBy: "Made with Aftaleoverblik",
};

export const handoutText = { da, en };
