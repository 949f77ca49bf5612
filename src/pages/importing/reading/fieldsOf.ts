import type { FollowUpFacts, Initiative, Milestone, SourceRange } from "../../../agreement/format/schema.ts";
import { correctionsText, partWords } from "../../../text/corrections.ts";
import { importingText } from "../../../text/importing.ts";
import type { Language } from "../../../text/messages.ts";
import { numberedName } from "../../../text/numberedName.ts";
import type { AddKind } from "../adding/addKinds.ts";
import { freeRounds } from "../adding/addKinds.ts";
import type { Field, Removable } from "./field.ts";
import { figureFields } from "./figureFields.ts";

/** Facts that stand together in the document. */
export interface FieldGroup {
  /** Tells the groups apart. */
  readonly key: string;
  readonly title: string;
  /** True where the title is the document's own. */
  readonly isOfDocument: boolean;
  /** What to know of it. */
  readonly lead?: string;
  /** The lines that they were read from. */
  readonly source: SourceRange | null;
  readonly fields: readonly Field[];
  /** Where the whole group can be removed. */
  readonly removes?: Removable;
  /** What may be missing here and can be added. */
  readonly adds?: AddKind;
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
  const group = (key: string, title: string, fields: readonly Field[]): FieldGroup => ({
    key,
    title,
    isOfDocument: false,
    source: null,
    fields,
  });
  const whole = group("followUp", groups.followUp, [
    { path: "title", label: t.title, kind: "line", value: facts.title },
    { path: "authority", label: t.authority, kind: "line", value: facts.authority },
    { path: "committee", label: t.committee, kind: "line", value: facts.committee },
    { path: "budgetYear", label: t.budgetYear, kind: "year", value: facts.budgetYear },
    { path: "asOf", label: t.asOf, kind: "date", value: facts.asOf },
  ]);
  const rounds = group(
    "rounds",
    groups.rounds,
    facts.rounds.flatMap(({ label, date }, at): Field[] => [
      {
        ...{ path: `rounds[${at}].label`, label: named(label, t.label), kind: "line", value: label },
        removes: { path: `rounds[${at}]`, what: label },
      },
      { path: `rounds[${at}].date`, label: named(label, t.date), kind: "date", value: date },
    ]),
  );
  const themes = group(
    "themes",
    groups.themes,
    facts.themes.map(({ number, title }, at): Field => {
      const label = [t.theme, number].filter(Boolean).join(" ");
      return {
        ...{ path: `themes[${at}].title`, label, kind: "line", value: title },
        removes: { path: `themes[${at}]`, what: numberedName({ number, title }) },
      };
    }),
  );
  return [whole, { ...rounds, adds: "round" }, { ...themes, adds: "theme" }];
}

function initiativeGroups(
  facts: FollowUpFacts,
  initiative: Initiative,
  at: string,
  language: Language,
): readonly FieldGroup[] {
  const t = correctionsText[language].fields;
  const names = (key: "responsible" | "contributors" | "funding") =>
    initiative[key].map((value, index): Field => {
      const path = `${at}.${key}[${index}]`;
      return { path, label: t[key], kind: "line", value, removes: { path, what: `${t[key]}: ${value}` } };
    });
  const { source } = initiative;
  return [
    {
      key: "initiative",
      title: importingText[language].groups.initiative,
      isOfDocument: false,
      removes: { path: at, what: numberedName(initiative) },
      source: source && { from: source.from, to: source.from },
      fields: [
        { path: `${at}.number`, label: t.number, kind: "line", value: initiative.number },
        { path: `${at}.thread`, label: t.thread, kind: "line", value: initiative.thread },
        { path: `${at}.title`, label: t.title, kind: "line", value: initiative.title },
        { path: `${at}.theme`, label: t.theme, kind: "theme", value: initiative.theme },
        { path: `${at}.committee`, label: t.committee, kind: "line", value: initiative.committee },
        ...names("responsible"),
        ...names("contributors"),
        ...names("funding"),
        { path: `${at}.description`, label: t.description, kind: "text", value: initiative.description },
        { path: `${at}.remarks`, label: t.remarks, kind: "text", value: initiative.remarks },
      ],
    },
    ...initiative.milestones.flatMap((milestone, index) =>
      milestoneGroups(facts, milestone, `${at}.milestones[${index}]`, language),
    ),
    ...missingMilestones(facts, initiative, language),
    ...economyGroup(facts, initiative, `${at}.economy`, language),
  ];
}

/** The milestone of a round; of several in one round each by itself, since together they are what each of them is. */
function milestoneGroups(
  facts: FollowUpFacts,
  { round, source, parts, ...rated }: Milestone,
  path: string,
  language: Language,
): readonly FieldGroup[] {
  const label = facts.rounds.find(({ id }) => id === round)?.label ?? round;
  const group = { key: `milestone ${round}`, title: label, isOfDocument: true, source };
  const removes = { path, what: label };
  if (parts === undefined) return [{ ...group, fields: ratedFields(path, label, rated, language), removes }];
  const whole: FieldGroup = {
    ...group,
    source: null,
    fields: [],
    removes,
    lead: importingText[language].several,
  };
  return [
    whole,
    ...parts.map((part, index): FieldGroup => {
      const title = [label, partWords(index, language)].join(", ");
      const own = `${path}.parts[${index}]`;
      const fields = ratedFields(own, title, part, language);
      return { ...group, key: own, title, source: part.source, fields };
    }),
  ];
}

/** The way to add milestones, while a round has none. */
function missingMilestones(
  facts: FollowUpFacts,
  initiative: Initiative,
  language: Language,
): readonly FieldGroup[] {
  if (freeRounds(facts, initiative).length === 0) return [];
  const title = importingText[language].groups.milestones;
  return [{ key: "milestones", title, isOfDocument: false, source: null, fields: [], adds: "milestone" }];
}

function economyGroup(
  facts: FollowUpFacts,
  { economy }: Initiative,
  path: string,
  language: Language,
): readonly FieldGroup[] {
  const title = correctionsText[language].economy;
  const group = { key: "economy", title, isOfDocument: false } as const;
  if (economy === null) return [{ ...group, source: null, fields: [], adds: "economy" }];
  const fields = [
    ...ratedFields(path, title, economy, language),
    ...economy.figures.flatMap((figure, index) =>
      figureFields(facts, figure, index, `${path}.figures[${index}]`, language),
    ),
  ];
  const removes = { path, what: title };
  return [{ ...group, source: economy.source, fields, removes, adds: "figure" }];
}

type Rated = Pick<Initiative["milestones"][number], "smiley" | "text" | "status">;

function ratedFields(
  path: string,
  label: string,
  { smiley, text, status }: Rated,
  language: Language,
): readonly Field[] {
  const t = correctionsText[language].fields;
  return [
    { path: `${path}.smiley`, label: named(label, t.smiley), kind: "smiley", value: smiley },
    { path: `${path}.text`, label: named(label, t.text), kind: "text", value: text },
    { path: `${path}.status`, label: named(label, t.status), kind: "text", value: status },
  ];
}

function named(of: string, what: string): string {
  return `${of}: ${what}`;
}
