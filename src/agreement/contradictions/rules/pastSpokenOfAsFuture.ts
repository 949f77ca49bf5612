import { type FoundDate, findDates } from "../../danish/dates.ts";
import { currentStatements } from "../../quotes/currentStatements.ts";
import { initiativeRule } from "../rule.ts";
import { words } from "../words.ts";

const FUTURE = words(
  "forventes|forventer|ventes|er forventet|vil|planlægges|er planlagt|udsat til|udskudt til|udskydes til",
);
const PAST = words("blev|er blevet|var|havde|har|skulle");

/**
 * A sentence expects something at a date that lies before the document's own. Only what the document says today counts,
 * not what earlier rounds said, and not a milestone's text, which is a plan. A bare year counts when it is "i 2017":
 * in "Udgift til grundkapital 2017 er forventet" it names a budget.
 */
export const pastSpokenOfAsFuture = initiativeRule("mismatch", (followUp) => {
  const { asOf } = followUp.facts;
  if (asOf === null) return () => [];
  const statementsOf = currentStatements(followUp);
  return (initiative) =>
    statementsOf(initiative)
      .filter(({ field }) => field !== "milestone.text")
      .flatMap((quote) => {
        const date = expectedBefore(quote.text, asOf);
        return date === undefined ? [] : [{ quotes: [quote], compared: { kind: "dates", dates: [date] } }];
      });
});

/** The first date before `asOf` that the sentence still expects something at. */
function expectedBefore(sentence: string, asOf: string): FoundDate | undefined {
  const cue = FUTURE.exec(sentence);
  if (!cue || PAST.test(sentence)) return undefined;
  return findDates(sentence.slice(cue.index)).find(({ to, precision, start }) => {
    const isIn = /(?:i|inden|senest|ultimo|af) $/iu.test(sentence.slice(cue.index, cue.index + start));
    return to < asOf && (precision !== "year" || isIn);
  });
}
