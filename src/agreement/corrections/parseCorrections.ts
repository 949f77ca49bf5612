import * as v from "valibot";
import { type Correction, CorrectionSchema } from "../format/schema.ts";

/** A list of corrections from elsewhere; what is none is left out. */
export function parseCorrections(value: unknown): readonly Correction[] {
  if (!Array.isArray(value)) return [];
  return value.flatMap((item) => {
    const parsed = v.safeParse(CorrectionSchema, item);
    return parsed.success ? [parsed.output] : [];
  });
}
