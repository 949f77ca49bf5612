import type { Messages } from "./messages.ts";

/** Said in states that a first visit does not wait for: a screen that failed, an address of none, and a newer version of the site. */
const da = {
  crash: {
    title: "Skærmen kunne ikke vises",
    body: "Noget gik galt i visningen. Aftalens data er ikke berørt.",
    details: "Teknisk årsag",
  },
  notFound: {
    title: "Siden findes ikke",
    body: (address: string) => `Adressen ${address} fører ikke til en skærm.`,
    action: "Til overblikket",
  },
  retrying: "Prøver igen …",
  nextTry: (time: string) => `Siden prøver selv igen kl. ${time}.`,
  amountsLeftOut: (count: number) => (count === 1 ? "Ét beløb er udeladt." : `${count} beløb er udeladt.`),
  later: {
    exists: "Der er en senere opfølgning på aftalen:",
    asOf: (day: string) => `, opgjort ${day}`,
  },
  allFollowUps: "Alle opfølgninger",
  nearest: (count: number) => (count === 1 ? "Den opfølgning, der findes" : "Opfølgninger, der findes"),
  newVersion: "Der er kommet en ny udgave af siden.",
  untranslated: "Noget på siden er nyt og ikke oversat. Oversæt siden igen, hvis alt skal være oversat.",
  close: "Luk",
};

const en: Messages<typeof da> = {
  crash: {
    title: "The screen could not be shown",
    body: "Something went wrong in the display. The agreement's data are not affected.",
    details: "Technical reason",
  },
  notFound: {
    title: "No such page",
    body: (address) => `The address ${address} leads to no screen.`,
    action: "To the overview",
  },
  retrying: "Trying again …",
  nextTry: (time) => `The site tries again by itself at ${time}.`,
  amountsLeftOut: (count) => (count === 1 ? "One amount is left out." : `${count} amounts are left out.`),
  later: { exists: "There is a later follow-up on the agreement:", asOf: (day) => `, as of ${day}` },
  allFollowUps: "All follow-ups",
  nearest: (count) => (count === 1 ? "The follow-up that exists" : "Follow-ups that exist"),
  newVersion: "There is a new version of this site.",
  untranslated:
    "Something on the page is new and not translated. Translate the page again to have all of it translated.",
  close: "Close",
};

export const statesText = { da, en };
