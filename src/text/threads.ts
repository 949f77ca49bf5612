/** The words of settling what initiatives are to those of earlier follow-ups. */
import type { Lineage } from "../agreement/format/schema.ts";
import type { Messages } from "./messages.ts";

const da = {
  title: "Tråde",
  lead: "Hvad er indsatserne i forhold til de tidligere opfølgninger på aftalen?",
  compare: (count: string) =>
    `Sammenlign med ${count} ${count === "1" ? "tidligere opfølgning" : "tidligere opfølgninger"}`,
  loading: "Henter de tidligere opfølgninger …",
  failed: "De tidligere opfølgninger kunne ikke hentes.",
  found: (doubtful: number, all: number) =>
    all === 0
      ? "Alle indsatser har samme nummer og titel som før."
      : `${doubtful === 0 ? "Ingen er tvivlsomme" : `${doubtful} ${doubtful === 1 ? "er tvivlsom" : "er tvivlsomme"}`}, af ${all}, der har skiftet nummer eller titel, er delt, lagt sammen eller kommet til.`,
  list: "Tråde, der kan afgøres",
  doubtful: "Tvivlsom: kun noget af teksten er den samme.",
  is: "Hvad er den?",
  kinds: {
    same: "Samme indsats som",
    split: "Udskilt fra",
    merged: "Lagt sammen af",
    new: "Ny",
  } satisfies Record<Lineage["is"], string>,
  which: "Hvilken?",
  another: "Og hvilken?",
  none: "Vælg …",
  settle: "Afgør",
  settled: "Afgjort",
  settleWhat: (what: string) => `Afgør: ${what}`,
};

const en: Messages<typeof da> = {
  title: "Threads",
  lead: "What are the initiatives to those of the earlier follow-ups on the agreement?",
  compare: (count) => `Compare with ${count} earlier ${count === "1" ? "follow-up" : "follow-ups"}`,
  loading: "Fetching the earlier follow-ups …",
  failed: "The earlier follow-ups could not be fetched.",
  found: (doubtful, all) =>
    all === 0
      ? "All initiatives have the same number and title as before."
      : `${doubtful === 0 ? "None is doubtful" : `${doubtful} ${doubtful === 1 ? "is" : "are"} doubtful`}, of ${all} that changed number or title, were split, merged or added.`,
  list: "Threads that can be settled",
  doubtful: "Doubtful: only some of the text is the same.",
  is: "What is it?",
  kinds: {
    same: "The same initiative as",
    split: "Split from",
    merged: "Merged from",
    new: "New",
  },
  which: "Which?",
  another: "And which?",
  none: "Choose …",
  settle: "Settle",
  settled: "Settled",
  settleWhat: (what) => `Settle: ${what}`,
};

export const threadsText = { da, en };
