import type { IgnoredParameter, Parameter } from "./parameters.ts";

/** An id that an address names where it exists; else `null`, and it is added to what was left out of the address. */
export function knownId(
  { name }: Pick<Parameter<unknown>, "name">,
  id: string | null,
  exists: (id: string) => boolean,
  ignored: IgnoredParameter[],
): string | null {
  if (id === null || exists(id)) return id;
  ignored.push({ name, text: id, why: "unknown-value" });
  return null;
}
