import { mismatchesOf } from "../../agreement/contradictions/findContradictions.ts";
import { isNewlySur } from "../../agreement/effort/change.ts";
import { latestRoundIndex } from "../../agreement/effort/ratings.ts";
import type { Initiative } from "../../agreement/format/schema.ts";
import { agendaReasons } from "../../agreement/presentation/agenda.ts";
import { contradictionsText } from "../../text/contradictions.ts";
import type { SlideContext } from "../slideContext.ts";

/**
 * Why an initiative is on the agenda, in words; what got worse and is sur now says that, too, and what does not fit together
 * says which two things.
 */
export function reasonWords(context: SlideContext, initiative: Initiative): readonly string[] {
  const { followUp, rules, t } = context;
  const latest = latestRoundIndex(followUp);
  return agendaReasons(followUp, initiative).map((reason) => {
    if (reason === "worse" && isNewlySur(followUp, initiative, latest - 1, latest)) {
      return rules.worseAndNewlySur;
    }
    return reason === "contradiction" ? mismatch(context, initiative) : t.reasons[reason];
  });
}

/** What does not fit together, by the gravest. */
function mismatch({ followUp, language, t }: SlideContext, initiative: Initiative): string {
  const [gravest] = mismatchesOf(followUp, initiative);
  if (gravest === undefined) return t.reasons.contradiction;
  const { title } = contradictionsText[language].rules[gravest.rule];
  return `${t.reasons.contradiction}: ${title.charAt(0).toLowerCase()}${title.slice(1)}`;
}
