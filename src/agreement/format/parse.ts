/**
 * Checks feeds, wherever they come from: site, worker, importer, mocks and tests. A feed is accepted as a whole or refused
 * with every problem and its place.
 */
import * as v from "valibot";
import { type CatalogueEntry, CatalogueEntrySchema, CatalogueFrameSchema } from "./catalogueSchema.ts";
import type { Problems } from "./problem.ts";
import { FORMAT_VERSION, type FollowUpFacts, FollowUpSchema } from "./schema.ts";
import { collectProblems, type Report } from "./validation/context.ts";
import { reportIssues } from "./validation/issues.ts";
import { checkMeaning } from "./validation/meaning.ts";

/** A valid value, or its problems. Of a newer format only the version is reported: its shape is unknown here. */
export type Parsed<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly newerVersion: number }
  | ({ readonly ok: false; readonly newerVersion: null } & Problems);

/** What a catalogue lists, and what was left out of it because it is wrong. */
export interface ReadCatalogue {
  readonly followUps: readonly CatalogueEntry[];
  readonly leftOut: Problems;
}

const MOST_PROBLEMS = 50;

/** Checks a value as a follow-up: its version, then its shape, then its meaning. Never throws. */
export function parseFollowUp(value: unknown): Parsed<FollowUpFacts> {
  return parse(FollowUpSchema, value, checkMeaning);
}

/**
 * Checks a value as a catalogue. An invalid entry does not hide the others: it is left out and reported. Never throws.
 */
export function parseCatalogue(value: unknown): Parsed<ReadCatalogue> {
  const steps = catalogueSteps(value);
  // Not by `toTheEnd`, which the entry does without: it would be a script of its own.
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** How many entries {@link catalogueSteps} checks between two interruptions. */
const STEP = 200;

/** {@link parseCatalogue} for whoever has other work between its steps. */
export function* catalogueSteps(value: unknown): Generator<void, Parsed<ReadCatalogue>> {
  const frame = parse(CatalogueFrameSchema, value, () => undefined);
  if (!frame.ok) return frame;
  const { report, result } = collectProblems(MOST_PROBLEMS);
  const followUps: CatalogueEntry[] = [];
  const places = new Map<string, string>();
  for (const [index, listed] of frame.value.followUps.entries()) {
    if (index % STEP === STEP - 1) yield;
    const at = `followUps[${index}]`;
    const entry = parseShape(CatalogueEntrySchema, listed, report, at);
    if (entry === null) continue;
    const earlier = places.get(entry.id);
    if (earlier === undefined) {
      places.set(entry.id, at);
      followUps.push(entry);
    } else report(`${at}.id`, "duplicate-id", entry.id, `≠ ${earlier}.id`);
  }
  return { ok: true, value: { followUps, leftOut: result() } };
}

function parse<S extends typeof FollowUpSchema | typeof CatalogueFrameSchema>(
  schema: S,
  value: unknown,
  checkMore: (output: v.InferOutput<S>, report: Report) => void,
): Parsed<v.InferOutput<S>> {
  const newerVersion = newerVersionOf(value);
  if (newerVersion !== null) return { ok: false, newerVersion };
  const { report, result } = collectProblems(MOST_PROBLEMS);
  const output = parseShape(schema, value, report);
  if (output !== null) checkMore(output, report);
  const problems = result();
  if (output !== null && problems.total === 0) return { ok: true, value: output };
  return { ok: false, newerVersion: null, ...problems };
}

/** The value in its schema's form, or `null` when it has another; `at` is its place in the document. */
export function parseShape<S extends v.GenericSchema>(
  schema: S,
  value: unknown,
  report: Report,
  at = "",
): v.InferOutput<S> | null {
  const parsed = v.safeParse(schema, value);
  if (parsed.success) return parsed.output;
  reportIssues(schema, parsed.issues, report, at);
  return null;
}

function newerVersionOf(value: unknown): number | null {
  if (typeof value !== "object" || value === null || !Object.hasOwn(value, "formatVersion")) return null;
  const { formatVersion } = value as { readonly formatVersion: unknown };
  const isVersion = typeof formatVersion === "number" && Number.isSafeInteger(formatVersion);
  return isVersion && formatVersion > FORMAT_VERSION ? formatVersion : null;
}
