import { foldSpace } from "../source/foldSpace.ts";
import { sameValue } from "./sameValue.ts";

/** What says which thing it is, where it stands or how it is known, and nothing of what is stated. */
const NOT_STATED: ReadonlySet<string> = new Set(["id", "thread", "source", "evidence", "how"]);

/**
 * True where a document that reads `read` states what a person wrote, `written`: every text, amount and name of it. It may state more: what
 * a person left empty is no statement. White space is not told apart, nor one amount from a range of that amount alone.
 */
export function states(read: unknown, written: unknown): boolean {
  if (written === null || written === undefined) return read === written;
  if (typeof written === "string") return typeof read === "string" && foldSpace(read) === foldSpace(written);
  if (typeof written !== "object" || typeof read !== "object" || read === null)
    return sameValue(asRange(read), asRange(written));
  if (Array.isArray(written)) return Array.isArray(read) && statesEach(read, written);
  if (Array.isArray(read)) return false;
  return Object.entries(written).every(
    ([key, own]) =>
      NOT_STATED.has(key) || isEmpty(own) || states((read as Readonly<Record<string, unknown>>)[key], own),
  );
}

/** Each of `written` by another of `read`. */
function statesEach(read: readonly unknown[], written: readonly unknown[]): boolean {
  const left = [...read];
  return written.every((own) => {
    const at = left.findIndex((one) => states(one, own));
    if (at !== -1) left.splice(at, 1);
    return at !== -1;
  });
}

function isEmpty(value: unknown): boolean {
  return (
    value === null || value === undefined || value === "" || (Array.isArray(value) && value.length === 0)
  );
}

function asRange(value: unknown): unknown {
  return typeof value === "number" ? { min: value, max: value } : value;
}
