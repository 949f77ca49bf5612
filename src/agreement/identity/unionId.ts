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
