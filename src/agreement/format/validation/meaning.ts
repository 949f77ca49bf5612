/** What a well-formed follow-up must also be: whole within itself. Each rule is a named check. */

import { correctionKind, itemPlace } from "../../corrections/correctionKind.ts";
import { valueAt } from "../../corrections/factPath.ts";
import { foldSpace } from "../../source/foldSpace.ts";
import { shown } from "../problem.ts";
import type { Economy, FollowUpFacts, Initiative, SourceRange } from "../schema.ts";
import type { Report } from "./context.ts";

/** Runs every check of meaning on a follow-up whose shape is right. Linear in its size. */
export function checkMeaning(facts: FollowUpFacts, report: Report): void {
  checkUniqueIds("rounds", facts.rounds, report);
  checkUniqueIds("themes", facts.themes, report);
  checkUniqueIds("initiatives", facts.initiatives, report);
  checkUniqueThreads(facts.initiatives, report);
  const rounds = new Set(facts.rounds.map(({ id }) => id));
  const themes = new Set(facts.themes.map(({ id }) => id));
  facts.initiatives.forEach((initiative, index) => {
    const path = `initiatives[${index}]`;
    checkTheme(initiative, themes, path, report);
    checkMilestoneRounds(initiative, rounds, path, report);
    checkLines(initiative, path, report);
    if (initiative.economy !== null) checkEconomy(initiative.economy, `${path}.economy`, report);
  });
  checkCorrections(facts, report);
}

/** A correction names a fact that exists, once, and the feed has what it became; what was removed stood in a list that exists. */
function checkCorrections(facts: FollowUpFacts, report: Report): void {
  const { corrections = [] } = facts;
  checkUnique(
    corrections.map((one) => (correctionKind(one) === "removed" ? `${one.path} removed` : one.path)),
    (index) => `corrections[${index}].path`,
    report,
  );
  corrections.forEach((correction, index) => {
    const { path, became } = correction;
    const isRemoved = correctionKind(correction) === "removed";
    const current = valueAt(facts, isRemoved ? (itemPlace(path)?.list ?? path) : path);
    if (current === undefined || (isRemoved && !Array.isArray(current)))
      report(`corrections[${index}].path`, "correction-misplaced", path, "path");
    // Both have the keys in the order of the schema.
    else if (!isRemoved && JSON.stringify(current) !== JSON.stringify(became))
      report(`corrections[${index}].became`, "correction-not-made", became, shown(current));
  });
}

/** Ids are unique even where the document's numbers are not. */
function checkUniqueIds(name: string, items: readonly { readonly id: string }[], report: Report): void {
  const ids = items.map(({ id }) => id);
  checkUnique(ids, (index) => `${name}[${index}].id`, report);
}

/** A thread has at most one initiative of a follow-up. */
function checkUniqueThreads(initiatives: readonly Initiative[], report: Report): void {
  const threads = initiatives.map(({ thread }) => thread);
  checkUnique(threads, (index) => `initiatives[${index}].thread`, report);
}

function checkUnique(
  ids: readonly (string | null)[],
  pathOf: (index: number) => string,
  report: Report,
): void {
  const first = new Map<string, number>();
  ids.forEach((id, index) => {
    if (id === null) return;
    const earlier = first.get(id);
    if (earlier === undefined) first.set(id, index);
    else report(pathOf(index), "duplicate-id", id, `≠ ${pathOf(earlier)}`);
  });
}

function checkTheme(initiative: Initiative, themes: ReadonlySet<string>, path: string, report: Report): void {
  if (!themes.has(initiative.theme)) {
    report(`${path}.theme`, "unknown-theme", initiative.theme, listed(themes));
  }
}

/** Every milestone names a round, and a round has at most one milestone of an initiative. */
function checkMilestoneRounds(
  initiative: Initiative,
  rounds: ReadonlySet<string>,
  path: string,
  report: Report,
): void {
  const seen = new Map<string, number>();
  initiative.milestones.forEach(({ round }, index) => {
    const place = `${path}.milestones[${index}].round`;
    const earlier = seen.get(round);
    if (!rounds.has(round)) report(place, "unknown-round", round, listed(rounds));
    else if (earlier !== undefined)
      report(place, "repeated-round", round, `≠ ${path}.milestones[${earlier}].round`);
    else seen.set(round, index);
  });
}

function checkLines(initiative: Initiative, path: string, report: Report): void {
  checkRange(initiative.source, `${path}.source`, report);
  checkRange(initiative.economy?.source ?? null, `${path}.economy.source`, report);
  for (const [index, { source, parts = [] }] of initiative.milestones.entries()) {
    checkRange(source, `${path}.milestones[${index}].source`, report);
    for (const [at, part] of parts.entries())
      checkRange(part.source, `${path}.milestones[${index}].parts[${at}].source`, report);
  }
}

function checkRange(range: SourceRange | null, path: string, report: Report): void {
  if (range !== null && range.from > range.to)
    report(`${path}.to`, "lines-reversed", range.to, `>= ${range.from}`);
}

/** No figure without words in the source, and no range that ends before it begins. */
function checkEconomy(economy: Economy, path: string, report: Report): void {
  const words = [economy.text, economy.status].map((text) => foldSpace(text ?? ""));
  economy.figures.forEach((figure, index) => {
    const place = `${path}.figures[${index}]`;
    for (const name of ["target", "outcome", "deviation"] as const) {
      const amount = figure[name];
      if (typeof amount === "object" && amount !== null && amount.min > amount.max) {
        report(`${place}.${name}.max`, "range-reversed", amount.max, `>= ${amount.min}`);
      }
    }
    figure.evidence.forEach((quote, quoteIndex) => {
      const folded = foldSpace(quote);
      if (!words.some((text) => text.includes(folded))) {
        report(
          `${place}.evidence[${quoteIndex}]`,
          "evidence-not-found",
          quote,
          `${path}.text | ${path}.status`,
        );
      }
    });
  });
}

const MOST_LISTED = 12;

/** The values there are, as a message lists them. */
function listed(values: ReadonlySet<string>): string {
  const first = [...values].slice(0, MOST_LISTED).map(shown);
  return [...first, ...(values.size > MOST_LISTED ? ["…"] : [])].join(" | ");
}
