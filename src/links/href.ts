/** Every address of the site, built in one place. All are hash addresses: they work from any folder of any host. */
import { isUnionId } from "../agreement/identity/isUnionId.ts";
import { type RawSearch, type ValuesOf, writeParameters } from "./parameters.ts";
import { aboutParameters, economyParameters, initiativesParameters } from "./screens.ts";
import { formatSearchText } from "./searchText.ts";

function address(segments: readonly string[], search: RawSearch = {}): string {
  return `#/${segments.map(encodeSegment).join("/")}${formatSearchText(search)}`;
}

/** The id of a whole agreement is two segments: `~aftale/lindby-2026`. */
function encodeSegment(segment: string): string {
  const encoded = encodeURIComponent(segment);
  return isUnionId(segment) ? encoded.replace("%2F", "/") : encoded;
}

/**
 * Addresses of the screens, by screen. `followUpId` and `initiative` are ids of the feed. What belongs to no follow-up
 * begins with `~`, which no id does. The lists, which most links lead to, take what they show; other screens their parameters
 * as these stand in the address, since what writes them loads with the screen.
 */
export const href = {
  start: (search?: RawSearch) => address([], search),
  /** `followUpId` where the definitions are to be shown with its words and counts. */
  about: (followUpId?: string) =>
    address(["~om"], writeParameters(aboutParameters, { followUp: followUpId ?? null })),
  importing: (search?: RawSearch) => address(["~importer"], search),
  /** For operations: when the walls had news. */
  health: () => address(["~drift"]),
  /** The wall screen of the newest follow-up, whichever that is. */
  newestWall: (search?: RawSearch) => address(["~skaerm"], search),
  overview: (followUpId: string, search?: RawSearch) => address([followUpId], search),
  initiatives: (followUpId: string, shown: Partial<ValuesOf<typeof initiativesParameters>> = {}) =>
    address([followUpId, "indsatser"], writeParameters(initiativesParameters, shown)),
  initiative: (followUpId: string, initiative: string, search?: RawSearch) =>
    address([followUpId, "indsatser", initiative], search),
  economy: (followUpId: string, shown: Partial<ValuesOf<typeof economyParameters>> = {}) =>
    address([followUpId, "oekonomi"], writeParameters(economyParameters, shown)),
  contradictions: (followUpId: string, search?: RawSearch) => address([followUpId, "spoergsmaal"], search),
  afterlife: (followUpId: string, search?: RawSearch) => address([followUpId, "udestaar"], search),
  source: (followUpId: string, search?: RawSearch) => address([followUpId, "kilde"], search),
  history: (followUpId: string, search?: RawSearch) => address([followUpId, "historik"], search),
  presentation: (followUpId: string, search?: RawSearch) => address([followUpId, "praesentation"], search),
  wall: (followUpId: string, search?: RawSearch) => address([followUpId, "skaerm"], search),
  handout: (followUpId: string) => address([followUpId, "tryk"]),
} as const;

/**
 * The id that makes an element the place an address leads to within the same page: on paper and in a PDF a link
 * to an initiative's screen then leads to the initiative's own pages.
 */
export function placeOf(address: string): string {
  return address.slice(1);
}
