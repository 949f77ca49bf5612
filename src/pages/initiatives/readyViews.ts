import type { Agreement } from "../../agreement/agreement.ts";
import { readParameters } from "../../links/parameters.ts";
import { initiativesParameters } from "../../links/screens.ts";
import { type WorklistValues, worklistOf } from "../../links/worklist.ts";

/** The common questions, by the name their words have in `text/initiatives`. */
export const READY_VIEWS = [
  { name: "delayed", values: { forsinkede: "latest-known" } },
  { name: "offTrack", values: { staar: ["off-track"] } },
  { name: "worse", values: { aendring: ["worse"] } },
  { name: "recovered", values: { staar: ["recovered"] } },
  { name: "silent", values: { tavs: true } },
  { name: "missing", values: { oekonomi: ["missing"] } },
] as const satisfies readonly { readonly name: string; readonly values: Partial<WorklistValues> }[];

/** How many initiatives a view shows. */
export function countOf(agreement: Agreement, values: Partial<WorklistValues>): number {
  return worklistOf(agreement, { ...readParameters(initiativesParameters, {}).values, ...values }).length;
}
