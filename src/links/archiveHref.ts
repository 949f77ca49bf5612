/** Addresses of the screens that read the archive: only a site with several follow-ups links to them. */
import { href } from "./href.ts";
import { centreParameters } from "./laterScreens.ts";
import { type RawSearch, writeParameters } from "./parameters.ts";

/** The search across all follow-ups. */
export function searchHref(search?: RawSearch): string {
  return href.overview("~soeg", search);
}

/** All that one centre, by its id, is responsible for in all follow-ups. */
export function centreHref(centre: string): string {
  return href.overview("~center", writeParameters(centreParameters, { centre }));
}

/** An authority's years side by side. */
export function yearsHref(search?: RawSearch): string {
  return href.overview("~aar", search);
}
