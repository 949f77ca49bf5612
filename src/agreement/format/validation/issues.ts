import type * as v from "valibot";
import type { ProblemCode } from "../problem.ts";
import type { Report } from "./context.ts";

/** A date that is written otherwise, or stands in no calendar: the only check that a schema has. */
const NO_DATE: ReadonlySet<string> = new Set(["iso_date", "check"]);

/** Reports what valibot found wrong with a value of `schema`; `at` is the place of the value in its document. */
export function reportIssues(
  schema: v.GenericSchema,
  issues: readonly v.BaseIssue<unknown>[],
  report: Report,
  at: string,
): void {
  for (const issue of issues) {
    const keys = (issue.path ?? []).map(({ key }) => key);
    const missing = issue.input === undefined;
    report(
      pathOf(keys, at),
      codeOf(issue),
      issue.input,
      missing ? expectsAt(schema, keys) : expectedOf(issue),
    );
  }
}

function codeOf({ input, type }: v.BaseIssue<unknown>): ProblemCode {
  if (input === undefined) return "missing";
  return NO_DATE.has(type) ? "no-such-date" : "shape";
}

/** `initiatives[13].milestones[2].smiley`: as the value would be reached in JavaScript. */
function pathOf(keys: readonly unknown[], at: string): string {
  return keys.reduce<string>((path, key) => {
    if (typeof key === "number") return `${path}[${key}]`;
    return path === "" ? String(key) : `${path}.${String(key)}`;
  }, at);
}

/** What would be right, as far as one issue tells. */
function expectedOf(issue: v.BaseIssue<unknown>): string {
  switch (issue.type) {
    case "non_empty":
      return "text";
    case "iso_date":
    case "check":
      return "YYYY-MM-DD";
    case "integer":
    case "safe_integer":
      return "integer";
    case "custom":
    case "regex":
      // Said where the check stands.
      return issue.message;
    case "min_length":
      return `length ${issue.expected}`;
    default:
      return words(issue.expected ?? issue.type);
  }
}

/** Of a value that is missing valibot says only that it is: what it should have been stands in the schema. */
function expectsAt(schema: v.GenericSchema, keys: readonly unknown[]): string {
  const found = keys.reduce<Nested | undefined>((current, key) => {
    const { entries, item } = unwrapped(current);
    return typeof key === "number" ? item : entries?.[String(key)];
  }, schema);
  return words(objectOf(found)?.expects ?? found?.expects ?? "?");
}

/** The parts of valibot's schemas that lead from one to those within it. */
interface Nested {
  readonly expects?: string;
  readonly wrapped?: Nested;
  readonly options?: readonly unknown[];
  readonly entries?: Readonly<Record<string, Nested>>;
  readonly item?: Nested;
  readonly pipe?: readonly Nested[];
}

/** The object that a pipe leads to, behind the check that the value is no array. */
function objectOf(schema?: Nested): Nested | undefined {
  return schema?.pipe?.find(({ entries }) => entries !== undefined);
}

/** An optional value's own schema, and of several alternatives the one that holds values within it. */
function unwrapped(schema: Nested = {}): Nested {
  if (schema.wrapped !== undefined) return unwrapped(schema.wrapped);
  const object = objectOf(schema);
  if (object !== undefined) return object;
  const options = (schema.options ?? []) as readonly Nested[];
  return options.map(unwrapped).find(({ entries, item }) => entries ?? item) ?? schema;
}

/** Types by their names in JSON, without the brackets that valibot puts around alternatives. */
function words(expected: string): string {
  return expected.replace(/[()]/g, "").replace(/\b(?:Array|Object)\b/g, (name) => name.toLowerCase());
}
