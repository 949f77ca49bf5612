/** From the parameters of the worklist's address to the very list it shows: the same on every screen that walks it. */
import type { Agreement } from "../agreement/agreement.ts";
import { centresOf, contributorsOf, fundingOf, initiativesByCentre } from "../agreement/centres.ts";
import { filterInitiatives, type InitiativeFilter, NO_FILTER } from "../agreement/filter/filter.ts";
import type { Initiative } from "../agreement/schema.ts";
import { sortInitiatives } from "../agreement/sorting.ts";
import type { IgnoredParameter, ValuesOf } from "./parameters.ts";
import type { initiativesParameters } from "./screens.ts";

export type WorklistValues = ValuesOf<typeof initiativesParameters>;

/** The filter that the parameters describe. */
export function filterOf(values: WorklistValues): InitiativeFilter {
  return {
    ...NO_FILTER,
    delay: values.forsinkede === "off" ? null : values.forsinkede,
    query: values.q,
    themes: values.tema,
    centres: values.center,
    contributors: values.bidrag,
    funding: values.finansiering,
    smiley: { round: values.runde, ratings: values.smiley },
    change: { from: values.siden, to: values.runde, changes: values.aendring },
    economy: values.oekonomi,
    standings: values.staar,
    silent: values.tavs,
  };
}

/** The initiatives that the parameters ask for, in the order they ask for: groups first, then the sorting. */
export function worklistOf(agreement: Agreement, values: WorklistValues): readonly Initiative[] {
  const sorted = sortInitiatives(agreement, filterInitiatives(agreement, filterOf(values)), values.sorter);
  if (values.gruppe === "none") return sorted;
  return [...new Set(groupsOf(agreement, sorted, values.gruppe).flatMap(({ initiatives }) => initiatives))];
}

/** A group of the list: a theme's or a centre's id (`null`: nobody is named) and its initiatives. */
export interface WorklistGroup {
  readonly id: string | null;
  readonly initiatives: readonly Initiative[];
}

/** The list by theme or centre, groups in the document's order, empty ones left out. An initiative of two centres stands at both. */
export function groupsOf(
  agreement: Agreement,
  initiatives: readonly Initiative[],
  by: "theme" | "centre",
): readonly WorklistGroup[] {
  const place = new Map(initiatives.map((initiative, index) => [initiative, index]));
  const all: Iterable<readonly [string | null, readonly Initiative[]]> =
    by === "theme" ? agreement.initiativesByTheme : initiativesByCentre(agreement);
  return Array.from(all, ([id, members]) => ({
    id,
    initiatives: members
      .filter((initiative) => place.has(initiative))
      .sort((a, b) => (place.get(a) ?? 0) - (place.get(b) ?? 0)),
  })).filter((group) => group.initiatives.length > 0);
}

/** Ids in the address that this agreement does not have. They admit nothing, so they are said. */
export function unknownIds(agreement: Agreement, values: WorklistValues): readonly IgnoredParameter[] {
  const known = {
    tema: agreement.themeById,
    center: idsOf(centresOf(agreement)),
    bidrag: idsOf(contributorsOf(agreement)),
    finansiering: idsOf(fundingOf(agreement)),
  };
  const lists = Object.entries(known).map(([name, ids]) => {
    const unknown = values[name as keyof typeof known].filter((id) => !ids.has(id));
    return { name, text: unknown.join(",") };
  });
  const rounds = (["runde", "siden"] as const).map((name) => {
    const id = values[name];
    return { name, text: id !== null && !agreement.roundIndex.has(id) ? id : "" };
  });
  return [...lists, ...rounds]
    .filter(({ text }) => text !== "")
    .map(({ name, text }) => ({ name, text, why: "unknown-value" as const }));
}

/** The parameters without what this agreement does not have: what is left out must not empty the list. */
export function knownValues(agreement: Agreement, values: WorklistValues): WorklistValues {
  const unknown = new Map(
    unknownIds(agreement, values).map(({ name, text }) => [name, new Set(text.split(","))]),
  );
  const keep = (name: string, ids: readonly string[]) => ids.filter((id) => !unknown.get(name)?.has(id));
  return {
    ...values,
    tema: keep("tema", values.tema),
    center: keep("center", values.center),
    bidrag: keep("bidrag", values.bidrag),
    finansiering: keep("finansiering", values.finansiering),
    runde: unknown.has("runde") ? null : values.runde,
    siden: unknown.has("siden") ? null : values.siden,
  };
}

function idsOf(named: readonly { readonly id: string }[]): ReadonlySet<string> {
  return new Set(named.map(({ id }) => id));
}
