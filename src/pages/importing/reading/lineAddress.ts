import type { FollowUp } from "../../../agreement/followUp.ts";
import type { Initiative, SourceRange } from "../../../agreement/format/schema.ts";
import { href } from "../../../links/href.ts";
import { type ImportingValues, importingParameters } from "../../../links/laterScreens.ts";
import { writeParameters } from "../../../links/parameters.ts";

/** The address that shows lines in the document, beside the fields of an initiative. */
export function lineAddress(
  { view }: Pick<ImportingValues, "view">,
  lines: SourceRange,
  initiative: string | null,
): string {
  return href.importing(writeParameters(importingParameters, { lines, initiative, view, pane: "document" }));
}

/** The address of an initiative's fields, its lines in view in the document. */
export function fieldsAddress({ view }: Pick<ImportingValues, "view">, { id, source }: Initiative): string {
  const lines = source && { from: source.from, to: source.from };
  return href.importing(
    writeParameters(importingParameters, { lines, initiative: id, view, pane: "reading" }),
  );
}

/** The initiative that a line is about; `null` between initiatives. */
export function initiativeAt({ initiatives }: FollowUp, line: number): Initiative | null {
  return initiatives.find(({ source }) => source && line >= source.from && line <= source.to) ?? null;
}
