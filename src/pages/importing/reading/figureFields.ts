import { needsYear } from "../../../agreement/corrections/needed.ts";
import type { Figure, FollowUpFacts } from "../../../agreement/format/schema.ts";
import { addingText } from "../../../text/adding.ts";
import { correctionsText } from "../../../text/corrections.ts";
import { importingText } from "../../../text/importing.ts";
import type { Language } from "../../../text/messages.ts";
import type { Field } from "./field.ts";

/** The amounts of one figure, its year and the words that it rests on, each with what the feed needs there. */
export function figureFields(
  facts: FollowUpFacts,
  figure: Figure,
  index: number,
  place: string,
  language: Language,
): readonly Field[] {
  const { fields: t, things } = correctionsText[language];
  // One initiative may have several.
  const counted = (words: string) => (index === 0 ? words : `${words} (${index + 1})`);
  const amount = (end: string, words: string, value: number | null): Field => ({
    path: `${place}.${end}`,
    label: counted(words),
    kind: "kroner",
    value,
  });
  const { field: needs } = importingText[language];
  const { target } = figure;
  const targets =
    typeof target === "object" && target !== null
      ? [
          amount("target.min", t.targetEnds.min, target.min),
          amount("target.max", t.targetEnds.max, target.max),
        ]
      : [amount("target", t.target, target)];
  const fields: Field[] = [
    {
      ...{ path: `${place}.measure`, label: counted(t.measure), kind: "measure", value: figure.measure },
      removes: { path: place, what: counted(things.figures) },
    },
    ...targets,
  ];
  for (const part of ["outcome", "deviation"] as const) {
    const range = figure[part];
    if (range === null) {
      fields.push(amount(part, addingText[language][part], null));
      continue;
    }
    for (const end of ["min", "max"] as const)
      fields.push(amount(`${part}.${end}`, t[part][end], range[end]));
  }
  fields.push(
    {
      ...{ path: `${place}.year`, label: counted(t.year), kind: "year", value: figure.year },
      ...(figure.year === null && needsYear(facts, place) && { missing: needs.needsYear }),
    },
    { path: `${place}.basis`, label: counted(t.basis), kind: "basis", value: figure.basis },
  );
  // One more where there is none: an amount that rests on no words is anybody's.
  for (const [at, words] of (figure.evidence.length === 0 ? [null] : figure.evidence).entries())
    fields.push({
      ...{ path: `${place}.evidence[${at}]`, label: counted(t.evidence), kind: "text", value: words },
      ...(words === null && { missing: needs.noEvidence }),
    });
  return fields;
}
