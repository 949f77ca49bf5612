/** Sentences that say in words that money is missing: a saving not reached, a budget exceeded. */
import { sentencesOf } from "../danish/sentences.ts";
import type { Initiative } from "../format/schema.ts";
import { type Quote, quoteEconomy } from "../quotes/quotes.ts";
import { words } from "./words.ts";

const EARNING = /besparelse|provenu|indtægt|gevinst|effektivisering/iu;
const SPENDING = /udgift|omkostning|forbrug|pris|anlægssum|køb/iu;
const MONEY = /sparemål|budget|ramme|bevilling|finansiering|midler|kroner|kr\.|mio\./iu;
const isMoney = (text: string) => MONEY.test(text) || EARNING.test(text) || SPENDING.test(text);

/**
 * Words for missing money, and a test of what surrounds them: a saving that exceeds its target is good, an expense is
 * not.
 */
const CUES: readonly {
  readonly cue: RegExp;
  readonly fits: (before: string, sentence: string) => boolean;
}[] = [
  {
    cue: /mer(?:forbrug|udgift)|mindre(?:indtægt|besparelse|provenu)|underskud|manko/iu,
    fits: () => true,
  },
  { cue: words("mangler", "manglende"), fits: (_, sentence) => isMoney(sentence) },
  {
    cue: words("oversteg", "overstiger", "overstiget", "dyrere end"),
    fits: (before) => SPENDING.test(before) && !EARNING.test(before),
  },
  {
    cue: words("\\p{L}*overskridelsen?", "\\p{L}*overskridelser", "overskrider", "overskred", "overskredet"),
    fits: (_, sentence) => isMoney(sentence),
  },
  {
    cue: /ikke (?:\p{L}+ ){0,3}(?:nået|nås|opnået|opnås|indfriet|indfries|realiseret|realiseres|overholdt|overholdes|hentet)/iu,
    fits: (_, sentence) => isMoney(sentence),
  },
];

const NEGATED_BEFORE = /(?:ikke|ingen|intet|uden|hverken)(?: \p{L}+){0,2} $/iu;
const NEGATED_AFTER = /^\p{L}* ikke(?!\p{L})/iu;
/** Words for what may happen but has not happened. */
const UNCERTAIN = words(
  "risiko",
  "risikere",
  "risikerer",
  "kan",
  "eventuel",
  "eventuelle",
  "eventuelt",
  "hvis",
  "såfremt",
);

/** True when a sentence states that money is missing, without negation and not as a mere possibility. */
function statesShortfall(sentence: string): boolean {
  if (UNCERTAIN.test(sentence)) return false;
  return CUES.some(({ cue, fits }) => {
    const match = cue.exec(sentence);
    if (!match) return false;
    const before = sentence.slice(0, match.index);
    if (NEGATED_BEFORE.test(before)) return false;
    return fits(before, sentence) && !NEGATED_AFTER.test(sentence.slice(match.index + match[0].length));
  });
}

/** The first sentence of an initiative's economy that says that money is missing. */
export function quoteShortfall(initiative: Initiative): Quote | null {
  for (const part of ["text", "status"] as const) {
    const sentence = sentencesOf(initiative.economy?.[part] ?? "").find(({ text }) => statesShortfall(text));
    if (sentence) return quoteEconomy(initiative, part, sentence.text);
  }
  return null;
}
