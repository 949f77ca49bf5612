import { isDeviating } from "../../agreement/deviations.ts";
import { economyState } from "../../agreement/economy/state.ts";
import { latestKnown } from "../../agreement/effort/standing.ts";
import type { FollowUp } from "../../agreement/followUp.ts";
import type { Initiative } from "../../agreement/format/schema.ts";
import type { MoneyLack } from "../../agreement/portfolio/moneyLack.ts";
import { followUpsText } from "../../text/followUps.ts";
import { markedLine, minorHeading, type SlideContent, slideContent } from "../slideContent.ts";
import type { SlideContext } from "../slideContext.ts";
import { economyMarks } from "./economyMarks.ts";

/** Of a whole agreement: the given initiatives, which stand worst, below their committees, each with how many deviate. */
export function worstSlide(context: SlideContext, initiatives: readonly Initiative[]): SlideContent {
  const { followUp, language, t } = context;
  const words = followUpsText[language];
  const { committees = [], partOf } = followUp.union ?? {};
  const blocks = committees.flatMap((part) => {
    const own = initiatives.filter(({ id }) => partOf?.get(id) === part);
    const deviating = part.initiatives.filter((one) => isDeviating(followUp, one)).length;
    const state = deviating === 0 ? words.noDeviations : words.deviating(deviating);
    const name = { words: part.name, names: [part.name] };
    return [
      {
        ...minorHeading(part.id, [[name, { words: ` ${state}`, look: "soft" }]]),
        keepsNext: own.length > 0,
      },
      ...own.map((initiative, place) => ({
        ...markedLine(
          `worst ${initiative.id}`,
          [{ rating: latestKnown(followUp, initiative)?.rating ?? null }],
          [
            { initiative },
            ...economyMarks(initiative.economy?.smiley ?? null, lackOf(followUp, initiative), language),
          ],
        ),
        // So few stay below their committee.
        keepsNext: place < own.length - 1,
      })),
    ];
  });
  return slideContent(followUp, {
    kind: "worst",
    title: t.worst,
    columns: 2,
    blocks,
  });
}

function lackOf(followUp: FollowUp, initiative: Initiative): MoneyLack | null {
  const state = economyState(followUp, initiative);
  return state === "missing" || state === "not-kept" ? state : null;
}
