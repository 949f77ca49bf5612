import { centresOf } from "../agreement/centres/centres.ts";
import type { FollowUp } from "../agreement/followUp.ts";
import type { IgnoredParameter, Parameter } from "./parameters.ts";

type NamedParameter = Pick<Parameter<unknown>, "name">;

/** An id that an address names where it exists; else `null`, and it is added to what was left out of the address. */
export function knownId(
  { name }: NamedParameter,
  id: string | null,
  exists: (id: string) => boolean,
  ignored: IgnoredParameter[],
): string | null {
  if (id === null || exists(id)) return id;
  ignored.push({ name, text: id, why: "unknown-value" });
  return null;
}

/** What a screen of a follow-up may be narrowed to. */
type Part = "committee" | "theme" | "centre";

/** The committee, theme and centre that an address names, each as {@link knownId}. */
export function knownParts(
  followUp: FollowUp,
  parameters: Readonly<Record<Part, NamedParameter>>,
  values: Readonly<Record<Part, string | null>>,
  ignored: IgnoredParameter[],
): Readonly<Record<Part, string | null>> {
  const known = (part: Part, exists: (id: string) => boolean) =>
    knownId(parameters[part], values[part], exists, ignored);
  return {
    committee: known("committee", (id) => followUp.union?.committees.some((one) => one.id === id) ?? false),
    theme: known("theme", (id) => followUp.themeById.has(id)),
    centre: known("centre", (id) => centresOf(followUp).some((one) => one.id === id)),
  };
}
