import type { Initiative } from "../../agreement/format/schema.ts";
import { reportText as t } from "../../text/report.ts";

/** What a list of names cannot be cut by for certain: commas and "og" of the names' own. */
const AMBIGUOUS = /[,;]|\s(?:og|samt)\s/u;

/**
 * The names that stand alone somewhere in the document, between "samt" and the end of a list too: from these a reader
 * knows where they end in other lists.
 */
export function namesAlone(initiatives: readonly Initiative[]): ReadonlySet<string> {
  const aloneIn = (names: readonly string[]) => (names.length <= 2 ? names : names.slice(-1));
  return new Set(
    initiatives.flatMap(({ responsible, contributors }) => [
      ...aloneIn(responsible),
      ...aloneIn(contributors),
    ]),
  );
}

/** Centres as the document lists them, `A, B samt C`; apart by semicolons where nothing else tells a name's end. */
export function listOfNames(names: readonly string[], alone: ReadonlySet<string>): string {
  if (names.length < 2) return names.join("");
  const isUncertain = (name: string) => AMBIGUOUS.test(name) && !alone.has(name);
  if (names.length > 2 && names.some(isUncertain)) return names.join("; ");
  return `${names.slice(0, -1).join(", ")} ${t.together} ${names.at(-1)}`;
}
