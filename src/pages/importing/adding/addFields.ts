import { findAmounts } from "../../../agreement/danish/amounts.ts";
import { SMILEYS } from "../../../agreement/effort/smiley.ts";
import {
  BASES,
  type FollowUpFacts,
  type Initiative,
  MEASURES,
  type SourceRange,
} from "../../../agreement/format/schema.ts";
import { addingText } from "../../../text/adding.ts";
import { correctionsText } from "../../../text/corrections.ts";
import type { Language } from "../../../text/messages.ts";
import { moneyText } from "../../../text/money.ts";
import { numberedName } from "../../../text/numberedName.ts";
import { smileyText } from "../../../text/smiley.ts";
import { type AddKind, freeRounds } from "./addKinds.ts";

/** One field of the form that adds something; its value is what stands in it before anything is typed. */
export interface AddField {
  readonly key: string;
  readonly label: string;
  readonly kind: "line" | "text" | "date" | "choice";
  readonly value: string;
  readonly options?: readonly {
    readonly value: string;
    readonly label: string;
    readonly isOfDocument?: boolean;
  }[];
}

/** Where something is added: in which initiative, and from which place of the document. */
export interface AddPlace {
  readonly facts: FollowUpFacts;
  readonly initiative: Initiative | undefined;
  readonly lines: SourceRange | null;
  /** The words of these lines. */
  readonly words: string;
}

/** The fields of the form, with what the words of the place say for certain. */
export function addFields(kind: AddKind, place: AddPlace, language: Language): readonly AddField[] {
  const { facts, initiative, words } = place;
  const t = correctionsText[language].fields;
  const add = addingText[language];
  const field = (key: string, label: string, value: string, shape: AddField["kind"] = "line"): AddField => ({
    ...{ key, label, value, kind: shape },
  });
  const choice = (
    key: string,
    label: string,
    options: NonNullable<AddField["options"]>,
    value = "",
  ): AddField => ({ key, label, kind: "choice", value, options });
  const smileys = () =>
    choice("smiley", t.smiley, [
      { value: "", label: smileyText[language].name.none },
      ...SMILEYS.map((name) => ({ value: name, label: smileyText[language].name[name] })),
    ]);
  const after = (label: string, items: readonly string[]) =>
    choice(
      "after",
      label,
      [
        { value: "0", label: add.first },
        ...items.map((item, at) => ({ value: String(at + 1), label: item, isOfDocument: true })),
      ],
      String(items.length),
    );
  const numbered = NUMBERED.exec(words);
  const [number = "", title = words] = numbered === null ? [] : [numbered[1], numbered[2]];
  switch (kind) {
    case "figure":
      return [
        choice("measure", t.measure, [
          { value: "", label: add.choose },
          ...MEASURES.map((name) => ({ value: name, label: moneyText[language].measures[name] })),
        ]),
        field("target", t.target, amountIn(words)),
        field("outcome", add.outcome, ""),
        field("deviation", add.deviation, ""),
        field("year", t.year, ""),
        choice("basis", t.basis, [
          { value: "", label: moneyText[language].bases.unstated },
          ...BASES.map((name) => ({ value: name, label: moneyText[language].bases[name] })),
        ]),
        field("evidence", add.evidence, evidenceIn(initiative, words), "text"),
      ];
    case "economy":
      return [smileys(), field("text", t.text, words, "text"), field("status", t.status, "", "text")];
    case "milestone":
      return [
        choice("round", add.round, [
          { value: "", label: add.choose },
          ...freeRounds(facts, initiative).map(({ id, label }) => ({ value: id, label, isOfDocument: true })),
        ]),
        smileys(),
        field("text", t.text, words, "text"),
        field("status", t.status, "", "text"),
      ];
    case "responsible":
      return [field("name", t.responsible, words)];
    case "contributor":
      return [field("name", t.contributors, words)];
    case "initiative":
      return [
        field("number", t.number, number),
        field("title", t.title, title),
        choice(
          "theme",
          t.theme,
          facts.themes.map((theme) => ({ value: theme.id, label: numberedName(theme), isOfDocument: true })),
          themeNear(place),
        ),
        field("responsible", t.responsible, ""),
      ];
    case "theme":
      return [
        field("number", t.number, number),
        field("title", t.title, title),
        after(add.after, facts.themes.map(numberedName)),
      ];
    case "round":
      return [
        field("label", t.label, words),
        field("date", t.date, "", "date"),
        after(
          add.after,
          facts.rounds.map(({ label }) => label),
        ),
      ];
  }
}

/** A number before a title: "7.06. Styrket indsats". */
const NUMBERED = /^\s*(\d{1,3}(?:\.\d{1,3})*)\.?\s+(\S[\s\S]*)$/;

/** The one amount that the words state; empty where there is none or several. */
function amountIn(words: string): string {
  const { amounts } = findAmounts(words);
  const [amount] = amounts;
  if (amount === undefined || amounts.length > 1 || amount.min !== amount.max || amount.min < 0) return "";
  return words.slice(amount.from, amount.to).trim();
}

/** The words as far as the economy has them, which an amount has to rest on. */
function evidenceIn(initiative: Initiative | undefined, words: string): string {
  const economy = initiative?.economy ?? null;
  if (economy === null) return words;
  const { amounts } = findAmounts(words);
  const fold = (text: string | null) => (text ?? "").replace(/\s+/g, " ");
  const text = `${fold(economy.text)}\n${fold(economy.status)}`;
  const parts = [words, ...amounts.map(({ from, to }) => words.slice(from, to).trim())];
  return parts.find((part) => part !== "" && text.includes(fold(part))) ?? "";
}

/** The theme of the initiative that stands before the place. */
function themeNear({ facts, initiative, lines }: AddPlace): string {
  const before = facts.initiatives.findLast(
    ({ source }) => lines !== null && source !== null && source.from <= lines.from,
  );
  return (before ?? initiative ?? facts.initiatives.at(-1))?.theme ?? facts.themes[0]?.id ?? "";
}
