import type { CatalogueEntry } from "../../agreement/format/catalogueSchema.ts";
import { formatDate } from "../../text/format.ts";
import type { Language } from "../../text/messages.ts";

/**
 * A name on one line for each of some follow-ups, by their ids, as short as tells them apart, the committee first, which is what a
 * narrow list shows of it: the authority only where there are several, the date only where two would else read alike, and as a last resort the id.
 */
export function followUpLabels(
  entries: readonly CatalogueEntry[],
  language: Language,
): ReadonlyMap<string, string> {
  const severalAuthorities = new Set(entries.map(({ authority }) => authority)).size > 1;
  const named = entries.map((entry) => ({
    entry,
    label: joined(entry.committee, entry.title, severalAuthorities ? entry.authority : null),
  }));
  const dated = withMore(named, ({ asOf }) => (asOf === null ? null : formatDate(asOf, language)));
  const labelled = withMore(dated, ({ id }) => id);
  return new Map(labelled.map(({ entry, label }) => [entry.id, label]));
}

interface Named {
  readonly entry: CatalogueEntry;
  readonly label: string;
}

/** Extends the labels that occur more than once. */
function withMore(named: readonly Named[], more: (entry: CatalogueEntry) => string | null): Named[] {
  const uses = new Map<string, number>();
  for (const { label } of named) uses.set(label, (uses.get(label) ?? 0) + 1);
  return named.map(({ entry, label }) =>
    uses.get(label) === 1 ? { entry, label } : { entry, label: joined(label, more(entry)) },
  );
}

function joined(...parts: readonly (string | null)[]): string {
  return parts.filter((part) => part !== null && part !== "").join(", ");
}
