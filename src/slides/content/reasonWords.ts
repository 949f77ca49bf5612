import { isNewlySur } from "../../agreement/effort/change.ts";
import { latestRoundIndex } from "../../agreement/effort/ratings.ts";
import type { Initiative } from "../../agreement/format/schema.ts";
import { agendaReasons } from "../../agreement/presentation/agenda.ts";
import type { SlideContext } from "../slideContext.ts";

/** Why an initiative is on the agenda, in words; what got worse and is sur now says that, too. */
export function reasonWords({ followUp, rules, t }: SlideContext, initiative: Initiative): readonly string[] {
  const latest = latestRoundIndex(followUp);
  return agendaReasons(followUp, initiative).map((reason) =>
    reason === "worse" && isNewlySur(followUp, initiative, latest - 1, latest)
      ? rules.worseAndNewlySur
      : t.reasons[reason],
  );
}
