/** Addresses of the screens that read the archive: only a site with several follow-ups links to them. */
import { nameId } from "../agreement/centres/centres.ts";
import { href } from "./href.ts";
import { centreParameters } from "./laterScreens.ts";
import { type RawSearch, writeParameters } from "./parameters.ts";

/** The search across all follow-ups. */
export function searchHref(search?: RawSearch): string {
  return href.overview("~soeg", search);
}

/**
 * All that one centre, by its id, is responsible for in all follow-ups: of one authority, by its name, since another's may be
 * called the same; of every authority where none is named.
 */
export function centreHref(centre: string, authority?: string): string {
  const authorities = authority === undefined ? [] : [nameId(authority)];
  return href.overview("~center", writeParameters(centreParameters, { centre, authorities }));
}

/** All centres. */
export function centresHref(): string {
  return href.overview("~center");
}

/** An authority's years side by side. */
export function yearsHref(search?: RawSearch): string {
  return href.overview("~aar", search);
}

/** True for an address behind the `#` that leads to a search across all follow-ups, or to a centre. */
export function isSearchPath(path: string): boolean {
  return /^\/~(?:soeg|center)(?:\?|$)/.test(path);
}
