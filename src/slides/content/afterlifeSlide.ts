import { afterlife } from "../../agreement/afterlife/afterlife.ts";
import type { Commitment } from "../../agreement/afterlife/commitment.ts";
import { eachInSteps } from "../../agreement/eachInSteps.ts";
import { targetRange } from "../../agreement/economy/amounts.ts";
import { openMilestones } from "../../agreement/effort/openMilestones.ts";
import type { Initiative } from "../../agreement/format/schema.ts";
import { shortNames } from "../../components/names/shortNames.ts";
import { slideName } from "../../links/presentation.ts";
import { formatDateRange } from "../../text/dateRange.ts";
import { formatDate, formatList } from "../../text/format.ts";
import { capital } from "../../text/numberWords.ts";
import { shortRounds } from "../../text/roundNames.ts";
import {
  type Block,
  documentProse,
  heading,
  type Line,
  markedLine,
  minorHeading,
  prose,
  type SlideContent,
  slideContent,
  tableRow,
} from "../slideContent.ts";
import type { SlideContext } from "../slideContext.ts";
import { committeeAfter } from "./committeeAfter.ts";

/** So many promises stand on the short slide; the others are in the appendix. */
const MOST_ROWS = 8;
/** So many letters of the sentence that promises stand in a row; the whole sentence is in the appendix. */
const MOST_LETTERS = 80;

/** What the document promises for later, by date: who promises what, in its own words. The heading names the first date that had not passed. */
export function afterlifeSlide(context: SlideContext, initiatives: readonly Initiative[]): SlideContent {
  const { followUp, language, t, titles } = context;
  const promises = promisesOf(context, initiatives);
  const open = openMilestones(followUp, initiatives).length;
  const next = promises.find(({ date, isPast }) => date !== null && !isPast);
  const shown = weightiest(promises, next);
  const isByAmount = shown.some((promise, place) => promise !== promises[place]);
  const to = slideName({ kind: "promises", initiatives });
  const rest = [
    { words: t.afterlife.rest(promises.length - shown.length, open, isByAmount), look: "soft" },
    { words: t.inAppendix, look: "soft", to, instead: t.afterlife.elsewhere },
  ] as const;
  const nameOf = shortNames(initiatives);
  return slideContent(followUp, {
    kind: "afterlife",
    title:
      promises.length === 0
        ? titles.open(open)
        : titles.promises(promises.length, next?.date ? formatDateRange(next.date, language) : null),
    blocks: [
      ...shown.map((promise, index) =>
        tableRow(`promise ${index}`, [
          { kind: "name", content: [when(context, promise)] },
          { kind: "text", content: what(context, promise, nameOf) },
          { kind: "text", content: responsible(context, promise.initiative) },
        ]),
      ),
      tableRow("rest", [{ kind: "group", content: rest }]),
    ],
    table: {
      label: t.afterlife.promises,
      columns: [
        { kind: "name", heading: [t.afterlife.when, ...seenFrom(context, promises)], width: 300 },
        { kind: "text", heading: [t.afterlife.what] },
        { kind: "text", heading: [t.afterlife.who], width: 340 },
      ],
    },
  });
}

/** As many as have room, in their order; where not all have, the next one, which the heading names, and those of the largest amounts. */
function weightiest(promises: readonly Commitment[], next: Commitment | undefined): readonly Commitment[] {
  const rank = (promise: Commitment) => (promise === next ? Number.POSITIVE_INFINITY : kronerOf(promise));
  const kept = new Set(promises.toSorted((a, b) => rank(b) - rank(a)).slice(0, MOST_ROWS));
  return promises.filter((promise) => kept.has(promise));
}

/** The largest amount agreed for the promise's initiative; 0 where none is. */
function kronerOf({ initiative: { economy } }: Commitment): number {
  return Math.max(0, ...(economy?.figures ?? []).map(({ target }) => targetRange(target ?? 0).max));
}

/** The same in the document's own words; then the open milestones. */
export function* promisesSteps(
  context: SlideContext,
  initiatives: readonly Initiative[],
): Generator<void, SlideContent> {
  const { followUp, t } = context;
  const promises = promisesOf(context, initiatives);
  const quotes = yield* eachInSteps([...promises.entries()], ([index, promise]) =>
    quoted(context, promise, index),
  );
  const opened = yield* open(context, initiatives);
  return slideContent(followUp, {
    kind: "promises",
    title: t.afterlife.all,
    columns: 2,
    blocks: [
      ...(promises.length === 0
        ? []
        : [heading("promises", [t.afterlife.promises, ...seenFrom(context, promises)])]),
      ...quotes.flat(),
      ...opened,
    ],
  });
}

function promisesOf({ followUp }: SlideContext, initiatives: readonly Initiative[]): readonly Commitment[] {
  const within = new Set(initiatives);
  return afterlife(followUp).filter(({ initiative }) => within.has(initiative));
}

/**
 * The day that dates are told from, where there is one: the document's. A deck is saved and printed, and shown long after; what has passed
 * by today the screen says.
 */
function seenFrom({ followUp, language, t }: SlideContext, promises: readonly Commitment[]): Line {
  const { asOf } = followUp.facts;
  if (asOf === null || promises.every(({ date }) => date === null)) return [];
  return [{ words: t.afterlife.seenFrom(formatDate(asOf, language)), look: "soft" }];
}

/** The date, first letter large; whether it had passed when the document was written. */
function when({ language, t }: SlideContext, { date, isPast }: Commitment): string {
  if (date === null) return t.afterlife.undated;
  const words = capital(formatDateRange(date, language));
  return isPast ? t.afterlife.past(words) : words;
}

/** The initiative's short name and the words of the promise. */
function what(
  { followUp }: SlideContext,
  { initiative, quote }: Commitment,
  names: ReadonlyMap<string, string>,
): Line {
  const name = names.get(initiative.id);
  return [
    { initiative, ...(name === undefined ? {} : { name }) },
    ...committeeAfter(followUp, initiative),
    ": ",
    { words: shortened(quote.text), names: [shortened(quote.text)], look: "soft" },
  ];
}

function shortened(text: string): string {
  if (text.length <= MOST_LETTERS) return text;
  // The dots stand on no line of their own.
  return `${text.slice(0, MOST_LETTERS).replace(/[\s,;]+\S*$/u, "")}\u00a0…`;
}

function responsible({ language, questions }: SlideContext, { responsible: centres }: Initiative): Line {
  if (centres.length === 0) return [questions.afterlife.nobody];
  return [{ words: formatList(centres, language), names: centres }];
}

function quoted(context: SlideContext, promise: Commitment, index: number): readonly Block[] {
  const { questions } = context;
  const { kind, initiative, quote } = promise;
  return [
    minorHeading(
      `promise ${index}`,
      [
        [`${when(context, promise)} · ${questions.afterlife.kinds[kind]}`],
        [
          { initiative },
          ...committeeAfter(context.followUp, initiative),
          " ",
          ...responsible(context, initiative).map(soft),
        ],
      ],
      index === 0 ? 8 : 28,
    ),
    documentProse(`quote ${index}`, quote.text, "quote"),
  ];
}

function soft(part: Line[number]): Line[number] {
  if (typeof part === "string") return { words: part, look: "soft" };
  return "words" in part ? { ...part, look: "soft" } : part;
}

/** The initiatives with open milestones, each with the smileys of the rounds that were not met. */
function* open(
  { followUp, language, t }: SlideContext,
  initiatives: readonly Initiative[],
): Generator<void, readonly Block[]> {
  const milestones = openMilestones(followUp, initiatives);
  if (milestones.length === 0) return [];
  const own = Map.groupBy(milestones, ({ initiative }) => initiative);
  const names = shortRounds(followUp.rounds, language).map(({ short }) => short);
  const roundsOf = (left: typeof milestones) =>
    left.map(({ roundIndex }) => names[roundIndex] ?? "").join(", ");
  const most = Array.from(own.values()).reduce((longest, { length }) => Math.max(longest, length), 0);
  const lines = yield* eachInSteps([...own], ([initiative, left]) =>
    markedLine(
      `open ${initiative.id}`,
      left.map(({ milestone, roundIndex }) => ({
        rating: milestone.smiley,
        about: followUp.rounds[roundIndex]?.label ?? "",
      })),
      [{ initiative }, ...committeeAfter(followUp, initiative), " ", { words: roundsOf(left), look: "soft" }],
      most,
    ),
  );
  return [
    heading("open", [t.afterlife.open]),
    { ...prose("open meaning", t.afterlife.openMeaning, "soft"), keepsNext: true },
    ...lines,
  ];
}
