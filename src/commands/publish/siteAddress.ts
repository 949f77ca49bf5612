import { UsageError } from "../terminal/mistakes.ts";

/** The site's address, given with `--site`, with a slash at its end; `null` when none is given. */
export function siteAddress(given: string | undefined): string | null {
  if (given === undefined) return null;
  if (!URL.canParse(given) || !/^https?:$/.test(new URL(given).protocol)) {
    throw new UsageError(`--site er en adresse som https://kommune.dk/aftale/, ikke "${given}".`);
  }
  const { origin, pathname } = new URL(given);
  return `${origin}${pathname.replace(/[^/]*$/, "")}`;
}
