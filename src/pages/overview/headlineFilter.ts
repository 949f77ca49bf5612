import type { InitiativeFilter } from "../../agreement/filter/criteria.ts";
import { pickedFilter } from "../../agreement/filter/picked.ts";
import type { Headline } from "../../agreement/headline.ts";
import type { HeadlineList } from "../../text/headline/parts.ts";

/**
 * The worklist's filter that admits exactly those that a part of a sentence counts; `null` where the economy's screen shows
 * them: savings, and more initiatives than an address can name.
 */
export function headlineFilter(
  { money, sur }: Headline,
  list: HeadlineList,
): Partial<InitiativeFilter> | null {
  switch (list) {
    case "sur":
      return sur.now.length > 0 && sur.earlier.length > 0
        ? { smiley: ["sur"] }
        : { standings: ["off-track"] };
    case "newlySur":
      return { change: ["worse"], smiley: ["sur"] };
    case "neutral":
      return { standings: ["behind"] };
    case "others":
      return pickedFilter(money.others.map(({ id }) => id));
    case "silent":
      return { silent: true };
    case "lost":
      return { change: ["no-longer-rated"] };
    case "missing":
    case "savings":
      return null;
  }
}
