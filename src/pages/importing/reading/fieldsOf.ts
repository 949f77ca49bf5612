import type { FollowUpFacts, Initiative, SourceRange } from "../../../agreement/format/schema.ts";
import { correctionsText } from "../../../text/corrections.ts";
import { formatList } from "../../../text/format.ts";
import { importingText } from "../../../text/importing.ts";
import type { Language } from "../../../text/messages.ts";

/** One fact that the clerk may correct, with its place in the feed. */
export interface Field {
  readonly path: string;
  readonly label: string;
  readonly kind: "line" | "text" | "date" | "kroner" | "smiley" | "economySmiley" | "theme";
  readonly value: string | number | null;
  /** The words that an amount rests on, before the first field of a figure. */
  readonly evidence?: string;
}

/** Facts that stand together in the document. */
export interface FieldGroup {
  readonly title: string;
  /** True where the title is the document's own. */
  readonly isOfDocument: boolean;
  /** The lines that they were read from. */
  readonly source: SourceRange | null;
  readonly fields: readonly Field[];
}

/** The facts of one initiative that may be corrected; of the whole follow-up where none is chosen. */
export function fieldGroupsOf(
  facts: FollowUpFacts,
  initiative: string | null,
  language: Language,
): readonly FieldGroup[] {
  const index = facts.initiatives.findIndex(({ id }) => id === initiative);
  const chosen = facts.initiatives[index];
  return chosen === undefined
    ? wholeGroups(facts, language)
    : initiativeGroups(facts, chosen, `initiatives[${index}]`, language);
}

function wholeGroups(facts: FollowUpFacts, language: Language): readonly FieldGroup[] {
  const t = correctionsText[language].fields;
  const { groups } = importingText[language];
  const group = (title: string, fields: readonly Field[]): FieldGroup => ({
    title,
    isOfDocument: false,
    source: null,
    fields,
  });
  return [
    group(groups.followUp, [
      { path: "title", label: t.title, kind: "line", value: facts.title },
      { path: "authority", label: t.authority, kind: "line", value: facts.authority },
      { path: "committee", label: t.committee, kind: "line", value: facts.committee },
      { path: "asOf", label: t.asOf, kind: "date", value: facts.asOf },
    ]),
    group(
      groups.rounds,
      facts.rounds.flatMap(({ label, date }, at): Field[] => [
        { path: `rounds[${at}].label`, label: named(label, t.label), kind: "line", value: label },
        { path: `rounds[${at}].date`, label: named(label, t.date), kind: "date", value: date },
      ]),
    ),
    group(
      groups.themes,
      facts.themes.map(({ number, title }, at): Field => {
        const label = [t.theme, number].filter(Boolean).join(" ");
        return { path: `themes[${at}].title`, label, kind: "line", value: title };
      }),
    ),
  ];
}

function initiativeGroups(
  facts: FollowUpFacts,
  initiative: Initiative,
  at: string,
  language: Language,
): readonly FieldGroup[] {
  const t = correctionsText[language].fields;
  const names = (key: "responsible" | "contributors") =>
    initiative[key].map(
      (value, index): Field => ({ path: `${at}.${key}[${index}]`, label: t[key], kind: "line", value }),
    );
  const { source } = initiative;
  return [
    {
      title: importingText[language].groups.initiative,
      isOfDocument: false,
      source: source && { from: source.from, to: source.from },
      fields: [
        { path: `${at}.number`, label: t.number, kind: "line", value: initiative.number },
        { path: `${at}.thread`, label: t.thread, kind: "line", value: initiative.thread },
        { path: `${at}.title`, label: t.title, kind: "line", value: initiative.title },
        { path: `${at}.theme`, label: t.theme, kind: "theme", value: initiative.theme },
        { path: `${at}.committee`, label: t.committee, kind: "line", value: initiative.committee },
        ...names("responsible"),
        ...names("contributors"),
        { path: `${at}.description`, label: t.description, kind: "text", value: initiative.description },
        { path: `${at}.remarks`, label: t.remarks, kind: "text", value: initiative.remarks },
      ],
    },
    ...initiative.milestones.map(({ round, source: lines, ...rated }, index): FieldGroup => {
      const label = facts.rounds.find(({ id }) => id === round)?.label ?? round;
      const fields = ratedFields(`${at}.milestones[${index}]`, label, "smiley", rated, language);
      return { title: label, isOfDocument: true, source: lines, fields };
    }),
    ...economyGroup(initiative, `${at}.economy`, language),
  ];
}

function economyGroup({ economy }: Initiative, path: string, language: Language): readonly FieldGroup[] {
  if (economy === null) return [];
  const title = correctionsText[language].economy;
  const fields = [
    ...ratedFields(path, title, "economySmiley", economy, language),
    ...economy.figures.flatMap((figure, index) =>
      figureFields(figure, index, `${path}.figures[${index}]`, language),
    ),
  ];
  return [{ title, isOfDocument: false, source: economy.source, fields }];
}

type Rated = Pick<Initiative["milestones"][number], "smiley" | "text" | "status">;

function ratedFields(
  path: string,
  label: string,
  kind: "smiley" | "economySmiley",
  { smiley, text, status }: Rated,
  language: Language,
): readonly Field[] {
  const t = correctionsText[language].fields;
  return [
    { path: `${path}.smiley`, label: named(label, t.smiley), kind, value: smiley },
    { path: `${path}.text`, label: named(label, t.text), kind: "text", value: text },
    { path: `${path}.status`, label: named(label, t.status), kind: "text", value: status },
  ];
}

type FigureOf = NonNullable<Initiative["economy"]>["figures"][number];

function figureFields(figure: FigureOf, index: number, place: string, language: Language): readonly Field[] {
  const t = correctionsText[language].fields;
  const amount = (end: string, words: string, value: number | null): Field => ({
    path: `${place}.${end}`,
    // One initiative may have several.
    label: index === 0 ? words : `${words} (${index + 1})`,
    kind: "kroner",
    value,
  });
  const evidence = formatList(figure.evidence, language);
  const { target } = figure;
  const targets =
    typeof target === "object" && target !== null
      ? [
          amount("target.min", t.targetEnds.min, target.min),
          amount("target.max", t.targetEnds.max, target.max),
        ]
      : [amount("target", t.target, target)];
  const fields: Field[] = evidence === "" ? targets : targets.map((field) => ({ ...field, evidence }));
  for (const part of ["outcome", "deviation"] as const) {
    const range = figure[part];
    if (range === null) continue;
    for (const end of ["min", "max"] as const)
      fields.push(amount(`${part}.${end}`, t[part][end], range[end]));
  }
  return fields;
}

function named(of: string, what: string): string {
  return `${of}: ${what}`;
}
