import { targetRange } from "../../agreement/economy/amounts.ts";
import type { EconomyRow } from "../../agreement/economy/rows.ts";
import type { FollowUp } from "../../agreement/followUp.ts";
import type { Initiative, SourceRange } from "../../agreement/format/schema.ts";
import type { EconomyPoint } from "../../agreement/history/economySeries.ts";
import { lastMember } from "../../agreement/history/lastMember.ts";
import type { PromiseAnswer } from "../../agreement/history/promiseAnswers.ts";
import type { PromiseChain } from "../../agreement/history/promiseChains.ts";
import type { Rewriting } from "../../agreement/history/rewritings.ts";
import type { ThreadChange } from "../../agreement/history/threadChanges.ts";
import { sidesOf, type ThreadStep } from "../../agreement/history/threadSteps.ts";
import type { History, Thread } from "../../agreement/history/threads.ts";
import type { FactValue } from "../../agreement/revision/factChange.ts";
import { column, type ExportTable, type TableColumn, tableOf } from "../../export/table.ts";
import { changesText } from "../../text/changes.ts";
import { correctedWords, correctionsText } from "../../text/corrections.ts";
import { exportFilesText } from "../../text/exportFiles.ts";
import { followUpName, historyText } from "../../text/history.ts";
import type { Language } from "../../text/messages.ts";
import { moneyText } from "../../text/money.ts";
import { numberedName } from "../../text/numberedName.ts";
import { quoteFieldsText } from "../../text/quoteFields.ts";
import { factName, factValue } from "../../text/revision.ts";
import { smileyText } from "../../text/smiley.ts";
import type { HistoryView } from "./useHistoryView.ts";

/** The parts of the history, each a table of its own. */
export type HistoryPart = "changes" | "rewritten" | "promises" | "economy" | "threads";

/** All of the screen's view that its tables are made of. */
export type HistoryTables = Pick<
  HistoryView,
  "whole" | "history" | "changes" | "shown" | "promises" | "economy" | "steps"
>;

/** What a part of the screen shows, as a table: a row for each of its rows, and every value in a column of its own. */
export function historyTable(part: HistoryPart, view: HistoryTables, language: Language): ExportTable {
  const { title } = historyText[language][part];
  switch (part) {
    case "changes":
      return tableOf(title, changeColumns(view.history, language), view.changes);
    case "rewritten":
      return tableOf(title, rewrittenColumns(view.history, language), view.shown);
    case "promises":
      return tableOf(title, promiseColumns(view.whole, language), view.promises);
    case "economy":
      return tableOf(title, economyColumns(view.history, language), economyCells(view));
    case "threads":
      return tableOf(title, threadColumns(view.history, language), view.steps);
  }
}

/** The columns of one of two sides: which follow-up, and what it says. */
function sides<Row>(
  { followUps }: History,
  language: Language,
  at: (row: Row) => number | null,
): (name: string) => TableColumn<Row> {
  return (name) =>
    column<Row>(name, "text", (row) => {
      const facts = followUps[at(row) ?? -1]?.facts;
      return facts === undefined ? null : followUpName(facts, language);
    });
}

function linesOf<Row>(
  name: string,
  language: Language,
  rangeOf: (row: Row) => SourceRange | null,
): readonly TableColumn<Row>[] {
  const { fromLine, toLine } = exportFilesText[language];
  return [
    column<Row>(`${name}: ${fromLine}`, "count", (row) => rangeOf(row)?.from ?? null),
    column<Row>(`${name}: ${toLine}`, "count", (row) => rangeOf(row)?.to ?? null),
  ];
}

function nameOf(initiative: Initiative | null | undefined): string | null {
  return initiative ? numberedName(initiative) : null;
}

/** As the newest follow-up in which it stands names it. */
function threadName(thread: Thread): string | null {
  return nameOf(lastMember(thread)?.initiative);
}

function changeColumns(history: History, language: Language): readonly TableColumn<ThreadChange>[] {
  const t = historyText[language];
  const { name } = smileyText[language];
  const [earlier, later] = history.followUps.slice(-2);
  const rated = (followUp: FollowUp | undefined, side: "from" | "to") => {
    const of = followUp === undefined ? "" : followUpName(followUp.facts, language);
    return [
      column<ThreadChange>(
        `${of}: ${t.changes.round}`,
        "text",
        (row) => followUp?.rounds[row[side].roundIndex]?.label ?? null,
      ),
      column<ThreadChange>(`${of}: ${t.kinds.smiley}`, "text", (row) => name[row[side].rating ?? "none"]),
    ];
  };
  return [
    column(t.changes.change, "text", ({ change }) => changesText[language].changes[change]),
    column(t.initiative, "text", ({ thread }) => threadName(thread)),
    ...rated(earlier, "from"),
    ...rated(later, "to"),
  ];
}

function rewrittenColumns(history: History, language: Language): readonly TableColumn<Rewriting>[] {
  const t = historyText[language];
  // Beside a target: the text that states it.
  const statedText = (text: FactValue | undefined) => (typeof text === "string" ? text : null);
  const value = (row: Rewriting, side: "was" | "became") =>
    row.change[side] === null ? null : factValue(row.change.place, row.change[side], language);
  return [
    column(t.kind, "text", ({ kind }) => t.kinds[kind]),
    column(t.initiative, "text", ({ thread, to }) => nameOf(thread?.members[to])),
    column(t.rewritten.fact, "text", ({ change }) => factName(change.place, language)),
    sides<Rewriting>(history, language, ({ from }) => from)(t.from),
    column(t.before, "text", (row) => value(row, "was")),
    ...linesOf<Rewriting>(t.before, language, ({ wasAt }) => wasAt),
    sides<Rewriting>(history, language, ({ to }) => to)(t.to),
    column(t.now, "text", (row) => value(row, "became")),
    ...linesOf<Rewriting>(t.now, language, ({ becameAt }) => becameAt),
    column(t.moved.column, "text", ({ kind, moves, from, to }) => {
      const words = kind === "moved" ? t.moved.all : t.moved.part;
      const told = moves.map(({ direction, thread }) =>
        [words[direction], nameOf(thread.members[direction === "to" ? to : from])].join(" "),
      );
      return told.join("\n") || null;
    }),
    column(`${t.kinds.agreed}: ${t.before}`, "text", ({ stated }) => statedText(stated?.was)),
    column(`${t.kinds.agreed}: ${t.now}`, "text", ({ stated }) => statedText(stated?.became)),
  ];
}

/** A row for each promise: the last that is said of it, and what was said before in one cell, a line for each. */
function promiseColumns(history: History, language: Language): readonly TableColumn<PromiseChain>[] {
  const { promises: t, initiative, from, to } = historyText[language];
  const x = exportFilesText[language].afterlife;
  const said = ({ at, outcome, quote }: PromiseAnswer) => {
    const facts = history.followUps[at]?.facts;
    const name = facts === undefined ? "" : followUpName(facts, language);
    return `${name}: ${t.outcomes[outcome]}: ${quote.text}`;
  };
  return [
    column(initiative, "text", ({ promise }) => nameOf(promise.initiative)),
    sides<PromiseChain>(history, language, (row) => row.from)(from),
    column(t.promise, "text", ({ promise }) => promise.quote.text),
    column(x.from, "date", ({ promise }) => promise.date?.from ?? null),
    column(x.to, "date", ({ promise }) => promise.date?.to ?? null),
    ...linesOf<PromiseChain>(t.promise, language, ({ promise }) => promise.quote.source),
    column(t.became, "text", ({ outcome }) => t.outcomes[outcome]),
    column(t.deadline, "date", ({ deadline }) => deadline?.to ?? null),
    sides<PromiseChain>(history, language, ({ answers }) => answers.at(-1)?.at ?? null)(to),
    column(t.answer, "text", ({ answers }) => answers.at(-1)?.quote.text ?? null),
    ...linesOf<PromiseChain>(t.answer, language, ({ answers }) => answers.at(-1)?.quote.source ?? null),
    column(t.onTheWay, "text", ({ answers }) => answers.slice(0, -1).map(said).join("\n") || null),
  ];
}

/** One amount of an initiative in one follow-up; without one where it states none. */
interface EconomyCell {
  readonly thread: Thread;
  readonly at: number;
  readonly point: EconomyPoint;
  readonly row: EconomyRow | null;
}

function economyCells({ economy }: HistoryTables): readonly EconomyCell[] {
  return economy.flatMap(({ thread, points }) =>
    points.flatMap((point, at) => {
      if (point === null) return [];
      return (point.rows.length === 0 ? [null] : point.rows).map((row) => ({ thread, at, point, row }));
    }),
  );
}

function economyColumns(history: History, language: Language): readonly TableColumn<EconomyCell>[] {
  const { initiative, followUpOf, kinds } = historyText[language];
  const { fields } = correctionsText[language];
  const { measures, bases, outcome, unknown } = moneyText[language];
  const how = { ...moneyText[language].how, unknown };
  const { knownHow } = exportFilesText[language].economy;
  const target = ({ row }: EconomyCell) =>
    row?.figure.target == null ? null : targetRange(row.figure.target);
  return [
    column(initiative, "text", ({ thread, at }) => nameOf(thread.members[at])),
    sides<EconomyCell>(history, language, ({ at }) => at)(followUpOf),
    column(kinds.smiley, "text", ({ point }) => smileyText[language].name[point.economy.smiley ?? "none"]),
    column(kinds.status, "text", ({ point }) => point.economy.status),
    column(quoteFieldsText[language].fields["economy.text"], "text", ({ point }) => point.economy.text),
    column(fields.measure, "text", ({ row }) => (row === null ? null : measures[row.figure.measure])),
    column(fields.basis, "text", ({ row }) => (row === null ? null : bases[row.figure.basis ?? "unstated"])),
    column(fields.year, "count", ({ row }) => row?.figure.year ?? null),
    column(fields.targetEnds.min, "kroner", (cell) => target(cell)?.min ?? null),
    column(fields.targetEnds.max, "kroner", (cell) => target(cell)?.max ?? null),
    column(fields.outcome.min, "kroner", ({ row }) => row?.outcome?.min ?? null),
    column(fields.outcome.max, "kroner", ({ row }) => row?.outcome?.max ?? null),
    column(knownHow(outcome), "text", ({ row }) =>
      row === null ? null : how[row.outcome?.how ?? "unknown"],
    ),
    ...linesOf<EconomyCell>(kinds.status, language, ({ point }) => point.economy.source),
  ];
}

function threadColumns(history: History, language: Language): readonly TableColumn<ThreadStep>[] {
  const { threads: t, before, now, from, to } = historyText[language];
  const { followUps } = history;
  return [
    column(t.happened, "text", ({ kinds }) =>
      kinds.flatMap((kind) => (kind === "doubtful" ? [] : t.steps[kind])).join(" · "),
    ),
    column(t.steps.doubtful, "text", ({ kinds }) => (kinds.includes("doubtful") ? t.doubt : null)),
    sides<ThreadStep>(history, language, (step) => sidesOf(step).before?.at ?? null)(from),
    column(before, "text", (step) => nameOf(sidesOf(step).before?.initiative)),
    sides<ThreadStep>(history, language, ({ at }) => at)(to),
    column(now, "text", (step) => nameOf(sidesOf(step).now)),
    column(correctionsText[language].corrected, "text", (step) => {
      const [initiative, facts] = [sidesOf(step).now, followUps[step.at]?.facts];
      if (!initiative || facts === undefined) return null;
      return correctedWords(facts, initiative, language).join("\n") || null;
    }),
  ];
}
