import { isShortOfMoney } from "../../agreement/deviations.ts";
import { eachInSteps } from "../../agreement/eachInSteps.ts";
import { byInitiative, isGross } from "../../agreement/economy/byInitiative.ts";
import { compareByMissing, type EconomyRow, economyRows } from "../../agreement/economy/rows.ts";
import { savingsTotal } from "../../agreement/economy/totals.ts";
import { type Initiative, MEASURES } from "../../agreement/format/schema.ts";
import { leftOutWords } from "../../components/keyFigures/leftOutWords.ts";
import { savingsWords } from "../../components/keyFigures/savingsWords.ts";
import { shortfallWords } from "../../components/money/shortfallWords.ts";
import { slideName } from "../../links/presentation.ts";
import { formatAmount, formatAmountRange } from "../../text/format.ts";
import {
  type Block,
  type Column,
  type Line,
  type SlideContent,
  slideContent,
  tableRow,
} from "../slideContent.ts";
import type { SlideContext } from "../slideContext.ts";
import { committeeAfter } from "./committeeAfter.ts";

/** So many amounts stand on the short slide; the others are in the appendix. */
const MOST_ROWS = 8;

/**
 * The amounts that are missing, the largest first, then those of which nobody knows; the amounts of one initiative
 * together, net before gross, so that none is taken for two. Where nothing is amiss, the first of all amounts.
 */
export function* economySteps(
  context: SlideContext,
  initiatives: readonly Initiative[],
): Generator<void, SlideContent> {
  const rows = yield* rowSteps(context, initiatives);
  const amiss = rows.filter(({ deviation, isPlan }) => (deviation === null ? !isPlan : deviation.max > 0));
  const shown = byInitiative(amiss.length === 0 ? rows : amiss)
    .flat()
    .slice(0, MOST_ROWS);
  const left = rows.length - shown.length;
  const to = slideName({ kind: "amounts", initiatives });
  const rest = [
    { words: context.t.economy.rest(left), look: "soft" },
    { words: context.t.inAppendix, look: "soft", to, instead: context.t.economy.elsewhere },
  ] as const;
  return tableSlide(context, initiatives, "economy", [
    ...shown.map((row, index) => line(context, row, shown[index - 1]?.initiative === row.initiative)),
    ...(left === 0 ? [] : [tableRow("rest", [{ kind: "group", content: rest }])]),
  ]);
}

/** The amounts, those that miss most first. */
function* rowSteps(
  { followUp }: SlideContext,
  initiatives: readonly Initiative[],
): Generator<void, readonly EconomyRow[]> {
  const rows = yield* eachInSteps(initiatives, (initiative) => economyRows(followUp, [initiative]));
  return rows.flat().sort(compareByMissing);
}

/** All amounts by measure, those that miss most first. */
export function* amountsSteps(
  context: SlideContext,
  initiatives: readonly Initiative[],
): Generator<void, SlideContent> {
  const rows = yield* rowSteps(context, initiatives);
  const byMeasure = Map.groupBy(rows, ({ figure }) => figure.measure);
  const groups: Block[] = [];
  for (const measure of MEASURES) {
    const own = byMeasure.get(measure);
    if (own === undefined) continue;
    groups.push(tableRow(measure, [{ kind: "group", content: [context.money.measures[measure]] }], true));
    groups.push(...(yield* eachInSteps(own, (row) => line(context, row))));
  }
  return {
    ...tableSlide(context, initiatives, "amounts", groups),
    title: context.t.economy.all,
  };
}

/** Only the net savings of the year are added up, and only where all initiatives are presented. */
function tableSlide(
  context: SlideContext,
  initiatives: readonly Initiative[],
  kind: "economy" | "amounts",
  rows: readonly Block[],
): SlideContent {
  const { followUp, choice, language, t, titles, money } = context;
  const total = choice.scope === "agreement" ? savingsTotal(followUp) : null;
  const words = total === null ? null : savingsWords(total, language);
  const leftOut = leftOutWords(followUp, language);
  const lead: Line =
    words === null
      ? leftOut === null
        ? []
        : [leftOut]
      : [
          { words: t.economy.lead(words.reached, words.ofAgreed), look: "strong" },
          ...[words.besides, words.unknown, leftOut].flatMap((part) => (part === null ? [] : [` · ${part}`])),
        ];
  return slideContent(followUp, {
    kind,
    title:
      words?.missing == null
        ? titles.short(initiatives.filter((initiative) => isShortOfMoney(followUp, initiative)).length)
        : titles.savingsMissing(words.missing, words.ofAgreed),
    lead:
      lead.length === 0
        ? null
        : { kind: "lines", lines: [lead], ...(total === null ? {} : { savings: total }) },
    blocks: rows,
    table: {
      label: t.economy.title,
      columns: [
        { kind: "name", heading: [t.economy.initiative] },
        { kind: "bar", heading: [t.economy.reached] },
        ...[money.target, money.outcome, money.deviation].map(
          (name): Column => ({ kind: "amount", heading: [name] }),
        ),
      ],
    },
  });
}

/** A row; `isSame` where the row above is of the same initiative. */
function line({ followUp, language, money, t }: SlideContext, row: EconomyRow, isSame = false): Block {
  const { id, figure, initiative, outcome, deviation, year, smiley } = row;
  const missing = shortfallWords(deviation, language);
  const what = [
    money.measures[figure.measure],
    year === null ? "" : ` ${year}`,
    figure.basis === null ? "" : `, ${money.bases[figure.basis]}`,
    isSame && isGross(row) ? `, ${t.economy.notOnTop}` : "",
  ].join("");
  return tableRow(id, [
    {
      kind: "name",
      content: [
        ...(isSame ? [t.economy.sameInitiative] : [{ initiative }, ...committeeAfter(followUp, initiative)]),
        " ",
        { words: what, look: "soft" },
      ],
    },
    { kind: "bar", rating: smiley, target: figure.target, outcome },
    {
      kind: "amount",
      words: figure.target === null ? money.noTarget : formatAmount(figure.target, language),
    },
    outcome === null
      ? { kind: "amount", words: money.unknown }
      : { kind: "amount", words: formatAmountRange(outcome, language), note: money.how[outcome.how] },
    missing === null
      ? { kind: "amount", words: deviation === null ? money.unknown : money.nothingMissing }
      : { kind: "amount", words: missing, isStrong: true },
  ]);
}
