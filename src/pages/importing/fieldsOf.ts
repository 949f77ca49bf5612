import type { FollowUpFacts, Initiative } from "../../agreement/format/schema.ts";
import { correctionsText } from "../../text/corrections.ts";
import { formatList } from "../../text/format.ts";
import type { Language } from "../../text/messages.ts";

/** One fact that the clerk may correct, with its place in the feed. */
export interface Field {
  readonly path: string;
  readonly label: string;
  readonly kind: "line" | "text" | "date" | "kroner" | "smiley" | "economySmiley" | "theme";
  readonly value: string | number | null;
}

/** The facts of one initiative that may be corrected; of the whole follow-up where none is chosen. */
export function fieldsOf(
  facts: FollowUpFacts,
  initiative: string | null,
  language: Language,
): readonly Field[] {
  const index = facts.initiatives.findIndex(({ id }) => id === initiative);
  const chosen = facts.initiatives[index];
  return chosen === undefined
    ? wholeFields(facts, language)
    : initiativeFields(facts, chosen, `initiatives[${index}]`, language);
}

function wholeFields(facts: FollowUpFacts, language: Language): readonly Field[] {
  const t = correctionsText[language].fields;
  const theme = correctionsText[language].fields.theme;
  return [
    { path: "title", label: t.title, kind: "line", value: facts.title },
    { path: "authority", label: t.authority, kind: "line", value: facts.authority },
    { path: "committee", label: t.committee, kind: "line", value: facts.committee },
    { path: "asOf", label: t.asOf, kind: "date", value: facts.asOf },
    ...facts.rounds.flatMap(({ label, date }, at): Field[] => [
      { path: `rounds[${at}].label`, label: named(label, t.label), kind: "line", value: label },
      { path: `rounds[${at}].date`, label: named(label, t.date), kind: "date", value: date },
    ]),
    ...facts.themes.map(({ number, title }, at): Field => {
      const label = [theme, number].filter(Boolean).join(" ");
      return { path: `themes[${at}].title`, label, kind: "line", value: title };
    }),
  ];
}

function initiativeFields(facts: FollowUpFacts, initiative: Initiative, at: string, language: Language) {
  const t = correctionsText[language].fields;
  const { economy } = initiative;
  const names = (key: "responsible" | "contributors") =>
    initiative[key].map(
      (value, index): Field => ({ path: `${at}.${key}[${index}]`, label: t[key], kind: "line", value }),
    );
  const fields: Field[] = [
    { path: `${at}.number`, label: t.number, kind: "line", value: initiative.number },
    { path: `${at}.title`, label: t.title, kind: "line", value: initiative.title },
    { path: `${at}.thread`, label: t.thread, kind: "line", value: initiative.thread },
    { path: `${at}.theme`, label: t.theme, kind: "theme", value: initiative.theme },
    { path: `${at}.committee`, label: t.committee, kind: "line", value: initiative.committee },
    ...names("responsible"),
    ...names("contributors"),
    { path: `${at}.description`, label: t.description, kind: "text", value: initiative.description },
    { path: `${at}.remarks`, label: t.remarks, kind: "text", value: initiative.remarks },
  ];
  for (const [index, { round, smiley, text, status }] of initiative.milestones.entries()) {
    const label = facts.rounds.find(({ id }) => id === round)?.label ?? round;
    const path = `${at}.milestones[${index}]`;
    fields.push(
      { path: `${path}.smiley`, label: named(label, t.smiley), kind: "smiley", value: smiley },
      { path: `${path}.text`, label: named(label, t.text), kind: "text", value: text },
      { path: `${path}.status`, label: named(label, t.status), kind: "text", value: status },
    );
  }
  if (economy === null) return fields;
  const label = correctionsText[language].economy;
  const path = `${at}.economy`;
  fields.push(
    { path: `${path}.smiley`, label: named(label, t.smiley), kind: "economySmiley", value: economy.smiley },
    { path: `${path}.text`, label: named(label, t.text), kind: "text", value: economy.text },
    { path: `${path}.status`, label: named(label, t.status), kind: "text", value: economy.status },
  );
  for (const [index, figure] of economy.figures.entries()) {
    const place = `${path}.figures[${index}]`;
    const evidence = formatList(figure.evidence, language);
    const amount = (end: string, words: string, value: number | null): Field => ({
      path: `${place}.${end}`,
      label: evidence === "" ? words : `${words} (${evidence})`,
      kind: "kroner",
      value,
    });
    fields.push(amount("target", t.target, figure.target));
    for (const part of ["outcome", "deviation"] as const) {
      const range = figure[part];
      if (range === null) continue;
      for (const end of ["min", "max"] as const)
        fields.push(amount(`${part}.${end}`, t[part][end], range[end]));
    }
  }
  return fields;
}

function named(of: string, what: string): string {
  return `${of}: ${what}`;
}
