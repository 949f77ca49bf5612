import type { Contradiction, ContradictionRuleId } from "../agreement/contradictions/contradiction.ts";
import { contradictionsText } from "./contradictions.ts";
import { formatDateRange } from "./dateRange.ts";
import { formatAmount } from "./format.ts";
import type { Language, Messages } from "./messages.ts";

/** By rule the question that names what was compared, in the order of the quotes, or the amount in question. */
const da = {
  "arithmetic-does-not-hold": (stated: string, computed: string) =>
    `${stated} står der, ${computed} giver regnestykket: hvilket af beløbene er det rigtige?`,
  "amounts-differ": (described: string, agreed: string) =>
    `${described} i beskrivelsen, ${agreed} i økonomien: hvornår og hvorfor blev beløbet ændret?`,
  "no-effect-but-amounts": (amount: string) => `Hvor følges der op på de ${amount}, som beskrivelsen nævner?`,
  "investment-in-operations": (amount: string) => `Er de ${amount} drift eller anlæg?`,
  "finish-before-start": (finish: string, start: string) =>
    `Slut ${finish}, start ${start}: hvilken af de to datoer gælder?`,
  "past-spoken-of-as-future": (date: string) => `Ventet ${date}: skete det?`,
} satisfies Partial<Record<ContradictionRuleId, (first: string, second: string) => string>>;

const en: Messages<typeof da> = {
  "arithmetic-does-not-hold": (stated: string, computed: string) =>
    `It says ${stated}, the calculation gives ${computed}: which of the amounts is right?`,
  "amounts-differ": (described: string, agreed: string) =>
    `${described} in the description, ${agreed} in the economy: when and why was the amount changed?`,
  "no-effect-but-amounts": (amount: string) => `Where are the ${amount} of the description followed up?`,
  "investment-in-operations": (amount: string) => `Are the ${amount} operations or construction?`,
  "finish-before-start": (finish: string, start: string) =>
    `Finish ${finish}, start ${start}: which of the two dates is valid?`,
  "past-spoken-of-as-future": (date: string) => `Expected ${date}: did it happen?`,
};

const questionsAbout = { da, en };

/** What one might ask about a contradiction; it names the amounts or dates that it is about, where the rule knows them. */
export function contradictionQuestion(contradiction: Contradiction, language: Language): string {
  const { rules } = contradictionsText[language];
  const named = questionsAbout[language];
  const { rule } = contradiction;
  const [first, second = ""] = valuesOf(contradiction, language);
  return first === undefined || !isNamed(rule, named) ? rules[rule].question : named[rule](first, second);
}

function isNamed<Named extends object>(rule: string, named: Named): rule is Extract<keyof Named, string> {
  return Object.hasOwn(named, rule);
}

function valuesOf({ compared, kroner }: Contradiction, language: Language): readonly string[] {
  if (compared?.kind === "dates") {
    return compared.dates.flatMap((date) => (date === undefined ? [] : [formatDateRange(date, language)]));
  }
  const amounts = compared?.kroner ?? (kroner === null ? [] : [kroner]);
  return amounts.map((amount) => formatAmount(amount, language));
}
