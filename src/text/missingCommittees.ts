import type { FollowUp } from "../agreement/followUp.ts";
import { formatList } from "./format.ts";
import type { Language } from "./messages.ts";
import { unionText } from "./union.ts";

/**
 * On how many of a whole agreement's committees the figures rest, and the names of the others: of those that could not be
 * fetched and of those that are still on their way. `null` where none is missing, and of a single follow-up.
 */
export function missingCommittees({ union }: FollowUp, language: Language): string | null {
  if (union === undefined || union.missing.length === 0) return null;
  const t = unionText[language];
  const { committees, missing } = union;
  const names = (isFailed: boolean) =>
    formatList(
      missing.filter((one) => one.isFailed === isFailed).map(({ name }) => name),
      language,
    );
  const [failed, pending] = [names(true), names(false)];
  return [
    t.restsOn(committees.length, committees.length + missing.length),
    ...(failed === "" ? [] : [t.failed(failed)]),
    ...(pending === "" ? [] : [t.pending(pending)]),
  ].join(" ");
}
