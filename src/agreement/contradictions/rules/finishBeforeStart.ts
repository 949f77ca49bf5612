import { type FoundDate, findDates } from "../../danish/dates.ts";
import { currentStatements, type Statement } from "../../quotes/currentStatements.ts";
import { initiativeRule } from "../rule.ts";
import { words } from "../words.ts";

/** Words about the end of the whole, not of a part: one phase may end before another begins. */
const FINISH =
  /(?<!\p{L})(?:projektet|indsatsen|implementeringen|processen|initiativet)(?!\p{L}).*?(?:afslutte[st]|færdig\p{L}*|tilendebragt|slutter)(?!\p{L})/iu;
const START = words(
  "drifts?starte?n?|opstarte?n?|starter|startes|starten?|igangsættes|sættes i gang|påbegyndes|begynder|træder i kraft|går i gang|idriftsættes|idriftsættelsen?|tages i brug",
);
const A_PART = /fase|etape|delprojekt|pilot|første del|anden del|evaluering|næste/iu;

interface Dated {
  readonly quote: Statement;
  readonly date: FoundDate;
}

/** An initiative is to finish on one date and to start on a later one. */
export const finishBeforeStart = initiativeRule("mismatch", (followUp) => {
  const statementsOf = currentStatements(followUp);
  return (initiative) => {
    const whole = statementsOf(initiative).filter(({ text }) => !A_PART.test(text));
    const finish = whole.flatMap((quote) => datedBy(FINISH, quote)).at(-1);
    const start = whole.flatMap((quote) => datedBy(START, quote)).at(-1);
    return finish && start && finish.date.to < start.date.from
      ? [
          {
            quotes: [finish.quote, start.quote],
            compared: { kind: "dates", dates: [finish.date, start.date] },
          },
        ]
      : [];
  };
});

/** The first date behind the cue, as long as the other cue does not come between; a bare year is too vague. */
function datedBy(cue: RegExp, quote: Statement): readonly Dated[] {
  const match = cue.exec(quote.text);
  if (!match) return [];
  const behind = quote.text.slice(match.index + match[0].length);
  const date = findDates(behind).find(({ precision }) => precision !== "year");
  if (!date) return [];
  const other = cue === FINISH ? START : FINISH;
  return other.test(behind.slice(0, date.start)) ? [] : [{ quote, date }];
}
