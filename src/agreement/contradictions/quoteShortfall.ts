/** Sentences that say in words that money is missing, a saving not reached, or was overspent, a budget exceeded. */
import { sentencesOf } from "../danish/sentences.ts";
import type { Initiative } from "../format/schema.ts";
import { memoized } from "../memoized.ts";
import { type Quote, quoteEconomy } from "../quotes/quotes.ts";
import { words } from "./words.ts";

const EARNING = /besparelse|provenu|indtægt|gevinst|effektivisering/iu;
const SPENDING = /udgift|omkostning|forbrug|pris|anlægssum|køb/iu;
const MONEY = /sparemål|budget|ramme|bevilling|finansiering|midler|kroner|kr\.|mio\./iu;
const isMoney = (text: string) => MONEY.test(text) || EARNING.test(text) || SPENDING.test(text);

/** How an economy fell short: a saving or revenue that did not come, or more spent than agreed. */
export type ShortfallKind = "missing" | "overrun";

/**
 * Words for missing or overspent money, and a test of what surrounds them: a saving that exceeds its target is good, an expense is
 * not.
 */
const CUES: readonly {
  readonly kind: ShortfallKind;
  readonly cue: RegExp;
  readonly fits: (before: string, sentence: string) => boolean;
}[] = [
  { kind: "overrun", cue: /mer(?:forbrug|udgift)/iu, fits: () => true },
  {
    kind: "missing",
    cue: /mindre(?:indtægt|besparelse|provenu)|underskud|manko/iu,
    fits: () => true,
  },
  { kind: "missing", cue: words("mangler|manglende"), fits: (_, sentence) => isMoney(sentence) },
  {
    kind: "overrun",
    cue: words("oversteg|overstiger|overstiget|dyrere end"),
    fits: (before) => SPENDING.test(before) && !EARNING.test(before),
  },
  {
    kind: "overrun",
    cue: words("\\p{L}*overskridelsen?|\\p{L}*overskridelser|overskrider|overskred|overskredet"),
    fits: (_, sentence) => isMoney(sentence),
  },
  {
    kind: "missing",
    cue: /ikke (?:\p{L}+ ){0,3}(?:nået|nås|opnået|opnås|indfriet|indfries|realiseret|realiseres|overholdt|overholdes|hentet)/iu,
    fits: (_, sentence) => isMoney(sentence),
  },
];

const NEGATED_BEFORE = /(?:ikke|ingen|intet|uden|hverken)(?: \p{L}+){0,2} $/iu;
const NEGATED_AFTER = /^\p{L}* ikke(?!\p{L})/iu;
/** Words for what may happen but has not happened. */
const UNCERTAIN = words("risiko|risikere|risikerer|kan|eventuel|eventuelle|eventuelt|hvis|såfremt");

/** What a sentence states to have happened, without negation and not as a mere possibility; `null` where nothing. */
function statedShortfall(sentence: string): ShortfallKind | null {
  if (UNCERTAIN.test(sentence)) return null;
  const stated = CUES.find(({ cue, fits }) => {
    const match = cue.exec(sentence);
    if (!match) return false;
    const before = sentence.slice(0, match.index);
    if (NEGATED_BEFORE.test(before)) return false;
    return fits(before, sentence) && !NEGATED_AFTER.test(sentence.slice(match.index + match[0].length));
  });
  return stated?.kind ?? null;
}

interface Shortfall {
  readonly kind: ShortfallKind;
  readonly quote: Quote;
}

/** The first sentence of an initiative's economy that says that money is missing or was overspent, and which of the two. */
export const quoteShortfall = memoized((initiative: Initiative): Shortfall | null => {
  for (const part of ["text", "status"] as const) {
    for (const { text } of sentencesOf(initiative.economy?.[part] ?? "")) {
      const kind = statedShortfall(text);
      if (kind !== null) return { kind, quote: quoteEconomy(initiative, part, text) };
    }
  }
  return null;
});
