import type { Messages } from "./messages.ts";

const da = {
  title: "Overblik",
  present: "Præsentér",
  print: "Udskriv",
  headline: "Kort sagt",
  onPage: "På denne side",
  themes: {
    title: "Temaer",
    question:
      "Hvor er der problemer, runde for runde? Jo stærkere farve, jo større del er ikke opfyldt; rød, hvor nogen er sur.",
  },
  initiatives: {
    title: "Indsatser",
  },
  changes: {
    title: "Hvad har ændret sig?",
  },
  centres: {
    title: "Forsinkede efter ansvarligt center",
    centre: "Ansvarligt center",
    count: "Forsinkede",
    which: "Indsatser",
    of: (delayed: string, total: string) => `${delayed} af ${total}`,
    nobody: "Intet center nævnt",
    since: (round: string) => `siden ${round}`,
    more: (count: string) => `… og ${count} til`,
    none: "Ingen indsatser er forsinkede.",
    others: "Ingen forsinkede indsatser:",
    unknown: "Ingen vurderede indsatser:",
  },
};

const en: Messages<typeof da> = {
  title: "Overview",
  present: "Present",
  print: "Print",
  headline: "In short",
  onPage: "On this page",
  themes: {
    title: "Themes",
    question:
      "Where is trouble, round by round? The stronger the colour, the larger the part not met; red where any is dissatisfied.",
  },
  initiatives: {
    title: "Initiatives",
  },
  changes: {
    title: "What has changed?",
  },
  centres: {
    title: "Delayed by responsible centre",
    centre: "Responsible centre",
    count: "Delayed",
    which: "Initiatives",
    of: (delayed: string, total: string) => `${delayed} of ${total}`,
    nobody: "No centre named",
    since: (round: string) => `since ${round}`,
    more: (count: string) => `… and ${count} more`,
    none: "No initiative is delayed.",
    others: "No delayed initiatives:",
    unknown: "No rated initiatives:",
  },
};

export const overviewText = { da, en };
