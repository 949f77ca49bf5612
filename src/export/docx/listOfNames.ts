import { reportText as t } from "../../text/report.ts";

/** What a list of names cannot be read back through: commas and "og" of the names' own. */
const AMBIGUOUS = /[,;]|\s(?:og|samt)\s/u;

/** Centres as the document lists them, `A, B samt C`; apart by semicolons where names have commas or an "og" of their own. */
export function listOfNames(names: readonly string[]): string {
  if (names.length < 2) return names.join("");
  if (names.length > 2 && names.some((name) => AMBIGUOUS.test(name))) return names.join("; ");
  return `${names.slice(0, -1).join(", ")} ${t.together} ${names.at(-1)}`;
}

/** `drift og anlæg`. */
export function listOfFunding(funding: readonly string[]): string {
  if (funding.length < 2) return funding.join("");
  return `${funding.slice(0, -1).join(", ")} ${t.and} ${funding.at(-1)}`;
}
