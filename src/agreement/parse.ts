/**
 * The one gate for feeds, wherever they come from: site, worker, importer, mocks and tests. What passes is
 * whole; what does not is answered with every place that is wrong.
 */
import * as v from "valibot";
import type { Problems } from "./problem.ts";
import { type Catalogue, CatalogueSchema, FORMAT_VERSION, type FollowUp, FollowUpSchema } from "./schema.ts";
import { collectProblems, type Report } from "./validation/context.ts";
import { checkMeaning } from "./validation/meaning.ts";

/** A value that passed, or why it did not. A newer format is told alone: its shape is not ours to judge. */
export type Parsed<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly newerVersion: number }
  | ({ readonly ok: false; readonly newerVersion: null } & Problems);

const MOST_PROBLEMS = 50;

/** Checks a value as a follow-up: its version, then its shape, then its meaning. Never throws. */
export function parseFollowUp(value: unknown): Parsed<FollowUp> {
  return parse(FollowUpSchema, value, checkMeaning);
}

/** Checks a value as a catalogue. Never throws. */
export function parseCatalogue(value: unknown): Parsed<Catalogue> {
  return parse(CatalogueSchema, value, () => undefined);
}

function parse<S extends typeof FollowUpSchema | typeof CatalogueSchema>(
  schema: S,
  value: unknown,
  checkMore: (output: v.InferOutput<S>, report: Report) => void,
): Parsed<v.InferOutput<S>> {
  const newerVersion = newerVersionOf(value);
  if (newerVersion !== null) return { ok: false, newerVersion };
  const { report, result } = collectProblems(MOST_PROBLEMS);
  const parsed = v.safeParse(schema, value);
  if (parsed.success) checkMore(parsed.output, report);
  else for (const issue of parsed.issues) reportIssue(issue, report);
  const problems = result();
  if (parsed.success && problems.total === 0) return { ok: true, value: parsed.output };
  return { ok: false, newerVersion: null, ...problems };
}

function newerVersionOf(value: unknown): number | null {
  if (typeof value !== "object" || value === null || !Object.hasOwn(value, "formatVersion")) return null;
  const { formatVersion } = value as { readonly formatVersion: unknown };
  return typeof formatVersion === "number" && formatVersion > FORMAT_VERSION ? formatVersion : null;
}

function reportIssue(issue: v.BaseIssue<unknown>, report: Report): void {
  const code = issue.input === undefined ? "missing" : issue.type === "iso_date" ? "no-such-date" : "shape";
  report(pathOf(issue), code, issue.input, expectedOf(issue));
}

/** `initiatives[13].milestones[2].smiley`: as the value would be reached in JavaScript. */
function pathOf(issue: v.BaseIssue<unknown>): string {
  return (issue.path ?? []).reduce((path, { key }) => {
    if (typeof key === "number") return `${path}[${key}]`;
    return path === "" ? String(key) : `${path}.${String(key)}`;
  }, "");
}

/** What would be right. The schema's own words, without the brackets it puts around alternatives. */
function expectedOf(issue: v.BaseIssue<unknown>): string {
  if (issue.type === "non_empty") return "text";
  if (issue.type === "iso_date") return "YYYY-MM-DD";
  return (issue.expected ?? "?").replace(/[()]/g, "");
}
