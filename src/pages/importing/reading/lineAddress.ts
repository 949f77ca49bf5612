import type { FollowUp } from "../../../agreement/followUp.ts";
import type { Initiative, SourceRange } from "../../../agreement/format/schema.ts";
import type { SourceFact } from "../../../agreement/source/factsInSource.ts";
import type { SourceValue } from "../../../agreement/source/valuesInSource.ts";
import { href } from "../../../links/href.ts";
import { type ImportingValues, importingParameters } from "../../../links/laterScreens.ts";
import { writeParameters } from "../../../links/parameters.ts";

type View = Pick<ImportingValues, "view">;

function address(values: Partial<ImportingValues>): string {
  return href.importing(writeParameters(importingParameters, values));
}

/** The address that shows lines in the document, beside the fields of an initiative. */
export function lineAddress({ view }: View, lines: SourceRange, initiative: string | null): string {
  return address({ lines, initiative, view, pane: "document" });
}

/** The address of an initiative's fields, its lines in view in the document. */
export function fieldsAddress({ view }: View, { id, source }: Initiative): string {
  const lines = source && { from: source.from, to: source.from };
  return address({ lines, initiative: id, view, pane: "reading" });
}

/** The address of the fields of a fact, its lines in view in the document. */
export function factAddress({ view }: View, { initiative, source }: SourceFact): string {
  return address({ lines: source, initiative: initiative.id, view, pane: "reading" });
}

/** The address of the fields that a value is one of, its line in view in the document. */
export function valueAddress({ view }: View, { line, initiative }: SourceValue): string {
  return address({ lines: { from: line, to: line }, initiative, view, pane: "reading" });
}

/** The same address with what was read in view. */
export function readingAddress(values: ImportingValues): string {
  return address({ ...values, pane: "reading" });
}

/** The address of the fields of the whole follow-up. */
export function wholeAddress({ view }: View): string {
  return address({ view, pane: "reading" });
}

/** The address of the form that adds what lines say, to the initiative that they are about or follow. */
export function addAddress(
  { view }: View,
  followUp: FollowUp,
  lines: SourceRange,
  add: ImportingValues["add"] = "any",
): string {
  const own = initiativeAt(followUp, lines.from) ?? initiativeBefore(followUp, lines.from);
  return address({
    lines,
    initiative: own?.id ?? null,
    view,
    pane: "reading",
    add,
  });
}

/** The address of the form that adds something of which no line is known. */
export function addAnyAddress(
  { view, initiative }: Pick<ImportingValues, "view" | "initiative">,
  add: ImportingValues["add"] = "any",
): string {
  return address({ initiative, view, pane: "reading", add });
}

/** The initiative that a line is about; `null` between initiatives. */
export function initiativeAt({ initiatives }: FollowUp, line: number): Initiative | null {
  return initiatives.find(({ source }) => source && line >= source.from && line <= source.to) ?? null;
}

function initiativeBefore({ initiatives }: FollowUp, line: number): Initiative | null {
  return initiatives.findLast(({ source }) => source && source.from <= line) ?? null;
}
