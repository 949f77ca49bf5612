/**
 * Who is responsible and who contributes. The document names both in running text, so a name is an
 * identity of its own; its id is its slug, as it stands in a URL.
 */

import { slug } from "../danish/slug.ts";
import type { FollowUp } from "../followUp.ts";
import type { Initiative } from "../format/schema.ts";
import { memoized } from "../memoized.ts";
import { memoizedText } from "../memoizedText.ts";

/** A name from the document with the id that filters and URLs know it by. */
export interface Named {
  readonly id: string;
  /** As the document first writes it. */
  readonly name: string;
}

/**
 * The id of a centre, contributor, funding, committee or authority, which are few and named thousands of times; also what titles
 * are compared by. A name without a Latin letter or digit is its own id.
 */
export const nameId = memoizedText((name): string => slug(name) || name.trim());

/** The responsible centres of a follow-up, in the order the document first names them. */
export const centresOf = memoized(({ initiatives }) =>
  distinct(initiatives.map(({ responsible }) => responsible)),
);

/** The contributors of a follow-up, in the order the document first names them. */
export const contributorsOf = memoized(({ initiatives }) =>
  distinct(initiatives.map(({ contributors }) => contributors)),
);

/** The kinds of funding of a follow-up (drift, anlæg …), in the order the document first names them. */
export const fundingOf = memoized(({ initiatives }) => distinct(initiatives.map(({ funding }) => funding)));

/**
 * The initiatives by responsible centre id, in the order the document first names the centres; those that
 * name nobody come last, under `null`. An initiative with several responsible centres stands in full at each
 * of them, so numbers of different centres must not be added up.
 */
export function initiativesByCentre(followUp: FollowUp): ReadonlyMap<string | null, readonly Initiative[]> {
  const byCentre = new Map<string | null, Initiative[]>(centresOf(followUp).map(({ id }) => [id, []]));
  for (const initiative of followUp.initiatives) {
    for (const id of new Set(initiative.responsible.map(nameId))) byCentre.get(id)?.push(initiative);
  }
  const nobody = followUp.initiatives.filter(({ responsible }) => responsible.length === 0);
  if (nobody.length > 0) byCentre.set(null, nobody);
  return byCentre;
}

function distinct(lists: readonly (readonly string[])[]): readonly Named[] {
  const byId = new Map<string, Named>();
  for (const name of new Set(lists.flat())) {
    const id = nameId(name);
    if (!byId.has(id)) byId.set(id, { id, name });
  }
  return [...byId.values()];
}
