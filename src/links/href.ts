/** Every address of the site, built in one place. All are hash addresses: they work from any folder of any host. */
import { type RawSearch, writeParameters } from "./parameters.ts";
import { aboutParameters } from "./screens.ts";
import { formatSearchText } from "./searchText.ts";

function address(segments: readonly string[], search: RawSearch = {}): string {
  return `#/${segments.map(encodeURIComponent).join("/")}${formatSearchText(search)}`;
}

/** Addresses of the screens, by screen. `followUp` and `initiative` are ids of the feed. */
export const href = {
  start: () => address([]),
  overview: (followUp: string, search?: RawSearch) => address([followUp], search),
  initiatives: (followUp: string, search?: RawSearch) => address([followUp, "indsatser"], search),
  initiative: (followUp: string, initiative: string, search?: RawSearch) =>
    address([followUp, "indsatser", initiative], search),
  economy: (followUp: string, search?: RawSearch) => address([followUp, "oekonomi"], search),
  contradictions: (followUp: string, search?: RawSearch) => address([followUp, "modsigelser"], search),
  afterlife: (followUp: string, search?: RawSearch) => address([followUp, "efterliv"], search),
  presentation: (followUp: string, search?: RawSearch) => address([followUp, "praesentation"], search),
  wall: (followUp: string, search?: RawSearch) => address([followUp, "skaerm"], search),
  handout: (followUp: string) => address([followUp, "tryk"]),
  /** `followUp` where the definitions are to be shown with its words and counts. */
  about: (followUp?: string) =>
    address(["om"], writeParameters(aboutParameters, { opfoelgning: followUp ?? null })),
} as const;

/**
 * The id that makes an element the place an address leads to within the same page: on paper and in a PDF a link
 * to an initiative's screen then leads to the initiative's own pages.
 */
export function placeOf(address: string): string {
  return address.slice(1);
}
