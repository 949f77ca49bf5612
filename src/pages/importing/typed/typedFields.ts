import { unexplainedIn } from "../../../agreement/corrections/correctionActs.ts";
import { valueAt } from "../../../agreement/corrections/factPath.ts";
import type { FollowUp } from "../../../agreement/followUp.ts";
import type { TypedText } from "../../../feed/draft/keptDraft.ts";
import type { ImportingValues } from "../../../links/laterScreens.ts";

/** The name of a field of the form that adds something: which place, which kind, which field; of all its fields, without a key. */
export function addFieldName(
  { initiative, lines }: Pick<ImportingValues, "initiative" | "lines">,
  kind: string,
  key: string,
): string {
  return `+${JSON.stringify([initiative, lines?.from ?? null, kind])}${key}`;
}

/** The name of the field of the reason, which stands beside whatever is corrected. */
export const REASON_FIELD = "?why";

/** A text that is not used yet, with the place of its field; the texts of one form together. */
export interface UnusedText {
  /** How the names of its fields begin. */
  readonly field: string;
  readonly text: string;
  /** The path of the fact that it would correct; `null` in the form that adds something, and of a reason. */
  readonly path: string | null;
  /** `null` of the reason, which has a field at every place. */
  readonly place: Pick<ImportingValues, "initiative" | "add" | "lines"> | null;
}

/** The texts that stand in fields of the draft: none of those whose fact has become another since. */
export function unusedTexts(
  { facts, initiativeById }: FollowUp,
  texts: Readonly<Record<string, TypedText>>,
): readonly UnusedText[] {
  const forms = Map.groupBy(
    Object.entries(texts).filter(([field]) => field.startsWith("+")),
    ([field]) => field.slice(0, field.lastIndexOf("]") + 1),
  );
  const added = [...forms].flatMap(([form, fields]): readonly UnusedText[] => {
    const [initiative, line, add] = JSON.parse(form.slice(1)) as [
      string | null,
      number | null,
      ImportingValues["add"],
    ];
    if (initiative !== null && !initiativeById.has(initiative)) return [];
    const lines = line === null ? null : { from: line, to: line };
    const text = fields.map(([, typed]) => typed.text).join(", ");
    return [{ field: form, text, path: null, place: { initiative, add, lines } }];
  });
  const corrected = Object.entries(texts).flatMap(([field, { text, before }]): readonly UnusedText[] => {
    const value = valueAt(facts, field);
    if (value === undefined || String(value ?? "") !== before) return [];
    const [, index] = /^initiatives\[(\d+)\]/.exec(field) ?? [];
    const initiative = facts.initiatives[Number(index)];
    const lines = initiative?.source ? { from: initiative.source.from, to: initiative.source.from } : null;
    return [{ field, text, path: field, place: { initiative: initiative?.id ?? null, add: "none", lines } }];
  });
  const reason = texts[REASON_FIELD]?.text.trim() ?? "";
  // Where every correction has a reason, this one is for what comes next.
  const late = reason === "" || unexplainedIn(facts) === 0 ? [] : [reason];
  return [
    ...late.map((text) => ({ field: REASON_FIELD, text, path: null, place: null })),
    ...corrected,
    ...added,
  ];
}
