import { valueAt } from "../../../agreement/corrections/factPath.ts";
import type { Problems } from "../../../agreement/format/problem.ts";
import type { Correction, FollowUpFacts } from "../../../agreement/format/schema.ts";
import { feedErrorsText } from "../../../text/feedErrors.ts";
import { importingText } from "../../../text/importing.ts";
import { formatKroner } from "../../../text/laterFormats.ts";
import type { Language } from "../../../text/messages.ts";

/** One value that shall be corrected, by its place in the feed. */
export type Change = readonly [path: string, became: Correction["became"]];

/** The path of the other end of a range; `null` for what is no end of one. */
export function otherEnd(path: string): string | null {
  const [, range, end] = /^(.*\.)(min|max)$/.exec(path) ?? [];
  return range === undefined ? null : `${range}${end === "min" ? "max" : "min"}`;
}

/** Why a value cannot stand in its field, for the person who typed it. */
export function refusalWords(
  facts: FollowUpFacts,
  changes: readonly Change[],
  { problems }: Problems,
  language: Language,
): string {
  const t = importingText[language].field;
  const [[path, became] = ["", null]] = changes;
  const problem = problems[0];
  const after = (place: string) =>
    Number(changes.find(([changed]) => changed === place)?.[1] ?? valueAt(facts, place));
  if (problem?.code === "range-reversed") {
    const range = path.replace(/(?:min|max)$/, "");
    const [min, max] = [after(`${range}min`), after(`${range}max`)];
    return t.reversed(formatKroner(min, language), formatKroner(max, language));
  }
  if (problem?.code === "negative-target") return t.negative(formatKroner(Number(became), language));
  if (problem?.code === "evidence-not-found") return t.evidenceNotFound;
  if (became === null || became === "") return t.empty;
  return problems
    .map(({ code, found, expected }) => feedErrorsText[language].problems[code](found, expected))
    .join("; ");
}
