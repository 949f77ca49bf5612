import type { AddPlace } from "./addFields.ts";
import { type AddKind, addableKinds } from "./addKinds.ts";

/** What the row that something is added from seems to be; `any` where it does not tell, or where that cannot be added. */
export function kindOfRow({ facts, initiative, row }: AddPlace): AddKind | "any" {
  if (!row) return "any";
  const { mark, round, number, figures } = row;
  const isRated = mark !== "economy" && (mark === "milestone" || round !== null);
  const wanted: readonly AddKind[] = [
    ...(mark === "economy" ? (["economy"] as const) : []),
    ...(isRated ? (["milestone"] as const) : []),
    ...(number === null || mark !== null ? [] : (["initiative"] as const)),
    ...(figures.length > 0 ? (["figure"] as const) : []),
  ];
  const kinds = addableKinds(facts, initiative, row);
  return wanted.find((kind) => kinds.includes(kind)) ?? "any";
}
