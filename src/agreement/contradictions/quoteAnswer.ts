/** The document's own answer to a contradiction: a sentence behind the quoted one that says how the matter was settled. */
import { sentencesOf } from "../danish/sentences.ts";
import type { Initiative } from "../format/schema.ts";
import type { Quote, QuoteField } from "../quotes/quotes.ts";
import { words } from "./words.ts";

/** The sentence speaks of the one right before it. */
const POINTS_BACK = /^(?:dette|det|disse|herom|herfor|forholdet|sagen)(?!\p{L})/iu;
/** The sentence names what is missing: it need not stand right behind the one that says so. */
const NAMES_WHAT_IS_MISSING =
  /^(?:den |det |de )?(?:manglende |manglen|\p{L}*(?:manko|overskridelse|merudgift|merforbrug|underskud|mindreindtægt|difference|forskel))/iu;
/** What was done about it, in the passive and done: "blev håndteret", "er finansieret". */
const SETTLED =
  /(?<!\p{L})(?:blev|er|er blevet|var)(?: \p{L}+){0,3} (?:håndteret|finansieret|dækket|godkendt|bevilget|besluttet|vedtaget|afklaret|løst|opvejet|udlignet|indhentet|kompenseret|indarbejdet|korrigeret|rettet)(?!\p{L})/iu;
const NOT_SETTLED = words(
  "ikke|endnu|ingen|uden|delvist?|kun|skal|kan|bør|vil|forventes|søges|hvis|såfremt|bliver",
);

/** Where a document reports; what was agreed is no answer to what became of it. */
const REPORTED: readonly QuoteField[] = ["milestone.status", "economy.text", "economy.status"];

/**
 * The answer to quotes of one initiative's reports: in the same text (an economy's status follows its text) a sentence behind a
 * quoted one, that either follows it directly and points back to it or names what is missing, and says that the matter
 * was settled. A sentence that denies it, limits it or leaves it to the future is no answer. `null` where there is none.
 */
export function quoteAnswer(initiative: Initiative, quotes: readonly (Quote | undefined)[]): Quote | null {
  for (const quote of quotes) {
    const answer = quote && answerBehind(initiative, quote);
    if (answer) return answer;
  }
  return null;
}

function answerBehind(initiative: Initiative, quote: Quote): Quote | null {
  if (quote.text === null || quote.initiative !== initiative.id || !REPORTED.includes(quote.field))
    return null;
  const passages = passagesOf(initiative, quote);
  const [own] = passages;
  const at = own?.text.indexOf(quote.text) ?? -1;
  if (own === undefined || at === -1) return null;
  const behind = passages.flatMap(({ field, text }, index) =>
    sentencesOf(text)
      .filter(({ start }) => index > 0 || start >= at + (quote.text ?? "").length)
      .map((sentence) => ({ field, text: sentence.text })),
  );
  const place = behind.findIndex(({ text }, index) => isAnswer(text, index === 0));
  const answer = behind[place];
  if (answer === undefined) return null;
  const { smiley: _, ...source } = quote;
  return { ...source, field: answer.field, text: answer.text };
}

/** The text that a quote is from and the one that goes on from it. */
function passagesOf({ milestones, economy }: Initiative, { field, round }: Quote) {
  const status = milestones.find((milestone) => milestone.round === round)?.status;
  const texts =
    field === "milestone.status"
      ? ([[field, status]] as const)
      : ([
          ["economy.text", economy?.text],
          ["economy.status", economy?.status],
        ] as const);
  const first = texts.findIndex(([name]) => name === field);
  return texts.slice(first).flatMap(([name, text]) => (text ? { field: name, text } : []));
}

function isAnswer(sentence: string, isNext: boolean): boolean {
  if (!SETTLED.test(sentence) || NOT_SETTLED.test(sentence)) return false;
  return (isNext && POINTS_BACK.test(sentence)) || NAMES_WHAT_IS_MISSING.test(sentence);
}
