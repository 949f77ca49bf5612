import type { Initiative } from "../../agreement/format/schema.ts";
import { reportText as t } from "../../text/report.ts";

/** What a list of names cannot be cut by for certain: commas and "og" of the names' own. */
const AMBIGUOUS = /[,;]|\s(?:og|samt)\s/u;

/** The names that stand alone somewhere in the document, from which a reader knows where they end in a list. */
export function namesAlone(initiatives: readonly Initiative[]): ReadonlySet<string> {
  return new Set(initiatives.flatMap(({ responsible }) => (responsible.length === 1 ? responsible : [])));
}

/** Centres as the document lists them, `A, B samt C`; apart by semicolons where nothing else tells a name's end. */
export function listOfNames(names: readonly string[], alone: ReadonlySet<string>): string {
  if (names.length < 2) return names.join("");
  const isUncertain = (name: string) => AMBIGUOUS.test(name) && !alone.has(name);
  if (names.length > 2 && names.some(isUncertain)) return names.join("; ");
  return `${names.slice(0, -1).join(", ")} ${t.together} ${names.at(-1)}`;
}

/** `drift og anlæg`. */
export function listOfFunding(funding: readonly string[]): string {
  if (funding.length < 2) return funding.join("");
  return `${funding.slice(0, -1).join(", ")} ${t.and} ${funding.at(-1)}`;
}
