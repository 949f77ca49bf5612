import { nameId } from "../centres/centres.ts";
import { agreementKey } from "./agreementKey.ts";
import { UNION_PREFIX } from "./isUnionId.ts";

/**
 * The id of an authority's whole agreement, alike in all its committees' follow-ups: what addresses and the cache know the
 * union of its latest follow-ups by. It names the authority, since two of them may give their agreements the same id.
 */
export function unionId(entry: Parameters<typeof agreementKey>[0]): string {
  const authority = nameId(entry.authority);
  const key = agreementKey(entry).replaceAll(" ", "-");
  return `${UNION_PREFIX}${key.startsWith(authority) ? key : `${authority}-${key}`}`;
}

/** A cached {@link unionId}: a catalogue may have 20,000 entries, and names few agreements. */
export function rememberedUnionIds(): typeof unionId {
  const ids = new Map<string, string>();
  return (entry) => {
    const key = [entry.authority, entry.agreement?.id, entry.budgetYear, entry.title].join("\n");
    const id = ids.get(key) ?? unionId(entry);
    ids.set(key, id);
    return id;
  };
}
