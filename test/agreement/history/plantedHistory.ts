/** What a history finds and what was planted, said alike: one line for each. */
import { expect } from "vitest";
import type { MadeUpAgreement } from "../../../mocks/municipality/agreements.ts";
import { buildFollowUp } from "../../../src/agreement/followUp.ts";
import type { Initiative, Lineage } from "../../../src/agreement/format/schema.ts";
import { economySeries } from "../../../src/agreement/history/economySeries.ts";
import { promiseChains } from "../../../src/agreement/history/promiseChains.ts";
import { rewritings } from "../../../src/agreement/history/rewritings.ts";
import { threadSteps } from "../../../src/agreement/history/threadSteps.ts";
import { type History, historyOf } from "../../../src/agreement/history/threads.ts";

type Lines = readonly string[];

/** The history of a made-up agreement. */
export function historyOfMadeUp({ followUps }: MadeUpAgreement): History {
  return historyOf(followUps.map(({ facts }) => buildFollowUp(facts)));
}

/** The agreement with what was planted of threads said as a person would who settled it in the later follow-up. */
export function withPlantedLineages(agreement: MadeUpAgreement): MadeUpAgreement {
  const { followUps, planted, idOf } = agreement;
  const threadsIn = (number: number, keys: readonly string[]) =>
    keys.map((key) => memberOf(agreement, number, key)?.thread ?? "");
  return {
    ...agreement,
    followUps: followUps.map((followUp, index) => {
      const lineages = new Map<string, Lineage>();
      for (const one of planted) {
        if (one.kind !== "thread" || one.to !== index + 1) continue;
        const { how, was, became } = one;
        const is = how === "split" || how === "merged" || how === "new" ? how : "same";
        const of = threadsIn(one.from, is === "new" ? [] : was);
        const [settled] = how === "split" ? became.slice(1) : became;
        if (settled !== undefined) lineages.set(idOf(one.to, settled), { is, of });
      }
      const initiatives = followUp.facts.initiatives.map((initiative) => {
        const lineage = lineages.get(initiative.id);
        return lineage === undefined ? initiative : { ...initiative, lineage };
      });
      return { ...followUp, facts: { ...followUp.facts, initiatives } };
    }),
  };
}

function memberOf({ followUps, idOf }: MadeUpAgreement, number: number, key: string): Initiative | undefined {
  return followUps[number - 1]?.facts.initiatives.find(({ id }) => id === idOf(number, key));
}

type Planted = MadeUpAgreement["planted"][number];

/** What was planted; of each initiative its ids in both follow-ups. */
export function plantedLines(agreement: MadeUpAgreement, kind: Planted["kind"]): Lines {
  const member = (number: number, key: string) => memberOf(agreement, number, key);
  return agreement.planted
    .filter((one) => one.kind === kind)
    .map((one) =>
      (one.kind === "moved"
        ? movedLine(one, member)
        : lineOf(
            one,
            one.was.map((key) => member(one.from, key)),
            one.became.map((key) => member(one.to, key)),
          )
      ).join(" | "),
    )
    .sort();
}

function movedLine(
  { from, to, was, became, direction, other, text, old, new: now }: Planted & { readonly kind: "moved" },
  member: (number: number, key: string) => Initiative | undefined,
): unknown[] {
  const ids = `${member(from, was[0] ?? "")?.id}>${member(to, became[0] ?? "")?.id}`;
  return [to, ids, direction, member(direction === "to" ? to : from, other)?.id, oneLine(text), old, now];
}

function oneLine(text: string): string {
  return text.replaceAll(/\s+/g, " ");
}

type Members = readonly (Initiative | undefined)[];

function lineOf(one: Exclude<Planted, { readonly kind: "moved" }>, was: Members, became: Members): unknown[] {
  const ids = `${was[0]?.id ?? ""}>${became[0]?.id ?? ""}`;
  if (one.kind === "thread") return threadLine(one, was, became);
  if (one.kind === "rewritten") return [one.to, ids, one.fact, one.round ?? "", one.old, one.new];
  if (one.kind === "economy") return [one.to, ids, one.fact, one.old, one.new];
  const outcome = one.outcome === "repeated" ? "open" : one.outcome;
  return [one.from, was[0]?.id, one.promise, outcome, one.answer];
}

function threadLine(
  { how, to }: Planted & { readonly kind: "thread" },
  was: Members,
  became: Members,
): unknown[] {
  const [first, second] = was;
  const [next, part] = became;
  if (how === "split") return [to, how, `${first?.id}>${part?.id}`];
  if (how === "merged") return [to, how, `${second?.id}>${next?.id}`];
  const ids = `${first?.id ?? ""}>${next?.id ?? ""}`;
  if (how === "gone" || how === "new") return [to, how, ids];
  const changed = (["number", "title"] as const).filter((name) => first?.[name] !== next?.[name]);
  return [to, changed.map((name) => ({ number: "renumbered", title: "renamed" })[name]), ids];
}

const FACTS: Readonly<Record<string, string>> = {
  "milestone text": "text",
  "milestone status": "status",
  "milestone smiley": "smiley",
  "figure target": "target",
  "economy text": "economyText",
  "initiative description": "description",
  "initiative responsible": "responsible",
  "initiative contributors": "contributors",
};

/** A line for each text that was moved, with the initiative it stands in instead. */
export function movedLines(history: History): Lines {
  return rewritings(history)
    .filter(({ kind }) => kind === "moved")
    .flatMap(({ moves, change: { place, was, became }, thread, from, to }) => {
      expect(`${place.of} ${place.field}`).toBe("initiative description");
      const ids = `${thread?.members[from]?.id}>${thread?.members[to]?.id}`;
      return moves.map(({ direction, thread: other, text }) =>
        [
          ...[to + 1, ids, direction, other.members[direction === "to" ? to : from]?.id],
          ...[oneLine(text), was, became],
        ].join(" | "),
      );
    })
    .sort();
}

export function rewritingLines(history: History): Lines {
  return rewritings(history)
    .filter(({ kind }) => kind !== "moved")
    .flatMap(({ change, stated, ...rest }) =>
      [change, ...(stated === null ? [] : [stated])].map((one) => ({ ...one, ...rest })),
    )
    .map(({ place, was, became, thread, from, to }) => {
      const ids = `${thread?.members[from]?.id ?? ""}>${thread?.members[to]?.id ?? ""}`;
      const fact = FACTS[`${place.of} ${place.field}`] ?? `${place.of} ${place.field}`;
      const round =
        place.of === "milestone"
          ? history.followUps[to]?.rounds.findIndex(({ label }) => label === place.round)
          : "";
      return [to + 1, ids, fact, round, was, became].join(" | ");
    })
    .sort();
}

export function threadLines(history: History): Lines {
  return threadSteps(history)
    .map(({ thread, at, kinds, other }) => {
      const was = thread.members.slice(0, at).findLast((one) => one !== null)?.id ?? "";
      const now = thread.members[at]?.id ?? "";
      const told = kinds.filter((kind) => kind !== "doubtful");
      if (told.includes("split"))
        return [at + 1, "split", `${other?.members[at - 1]?.id}>${now}`].join(" | ");
      if (told.includes("merged")) return [at + 1, "merged", `${was}>${other?.members[at]?.id}`].join(" | ");
      return [at + 1, told, `${was}>${now}`].join(" | ");
    })
    .sort();
}

/** A line for each time a promise is made: with the answer to it, or the silence that follows. */
export function promiseLines(history: History): Lines {
  const newest = history.followUps.length - 1;
  return promiseChains(history)
    .flatMap(({ promise, from, answers, outcome }) => {
      const made = [{ at: from, initiative: promise.initiative, quote: promise.quote }, ...answers];
      return made.flatMap(({ at, initiative, quote }, index) => {
        const answer = answers[index];
        const isLast = index === answers.length;
        if (isLast && (at === newest || (outcome !== "silent" && outcome !== "overdue"))) return [];
        return [
          at + 1,
          initiative.id,
          quote.text,
          answer?.outcome ?? "silent",
          answer?.quote.text ?? null,
        ].join(" | ");
      });
    })
    .sort();
}

export function economyLines(history: History): Lines {
  return economySeries(history)
    .flatMap(({ thread, points }) =>
      points.slice(1).flatMap((point, index) => {
        const before = points[index];
        if (!point || !before) return [];
        const ids = `${thread.members[index]?.id}>${thread.members[index + 1]?.id}`;
        return (["smiley", "status"] as const).flatMap((fact) =>
          before.economy[fact] === point.economy[fact]
            ? []
            : [[index + 2, ids, fact, before.economy[fact], point.economy[fact]].join(" | ")],
        );
      }),
    )
    .sort();
}
