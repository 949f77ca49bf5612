import type { InitiativeFilter } from "../../agreement/filter/criteria.ts";
import type { Initiative } from "../../agreement/format/schema.ts";
import type { Headline } from "../../agreement/headline.ts";
import { type HeadlineList, MOST_PICKED } from "../../text/headline/parts.ts";

/**
 * The worklist's filter that admits exactly those that a part of a sentence counts; `null` where the economy's screen shows
 * them: savings, and more initiatives than an address can name.
 */
export function headlineFilter({ money }: Headline, list: HeadlineList): Partial<InitiativeFilter> | null {
  switch (list) {
    case "sur":
      return { standings: ["off-track"] };
    case "newlySur":
      return { change: ["worse"], smiley: ["sur"] };
    case "neutral":
      return { standings: ["behind"] };
    case "others":
      return money.others.length <= MOST_PICKED ? pickedFilter(money.others) : null;
    case "silent":
      return { silent: true };
    case "lost":
      return { change: ["no-longer-rated"] };
    case "missing":
    case "savings":
      return null;
  }
}

/** The worklist's filter that admits these initiatives and no others. */
export function pickedFilter(initiatives: readonly Initiative[]): Partial<InitiativeFilter> {
  return { picked: initiatives.map(({ id }) => id) };
}
