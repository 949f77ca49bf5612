import { sameValue } from "../../../agreement/corrections/sameValue.ts";
import { findAmounts } from "../../../agreement/danish/amounts.ts";
import { SMILEYS } from "../../../agreement/effort/smiley.ts";
import {
  BASES,
  type Figure,
  type FollowUpFacts,
  type Initiative,
  MEASURES,
  type SourceRange,
} from "../../../agreement/format/schema.ts";
import { addingText } from "../../../text/adding.ts";
import { correctionsText } from "../../../text/corrections.ts";
import { formatKroner } from "../../../text/laterFormats.ts";
import { DOCUMENT_LANGUAGE, type Language } from "../../../text/messages.ts";
import { moneyText } from "../../../text/money.ts";
import { numberedName } from "../../../text/numberedName.ts";
import { smileyText } from "../../../text/smiley.ts";
import { type AddKind, freeRounds, namesNewRound } from "./addKinds.ts";
import type { RowReading } from "./useRowReading.ts";

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
  /** What the import's own rules read in the row that stands there. */
  readonly row?: RowReading;
}

/** The value of the choice that makes a round of the one that the row names. */
export const NEW_ROUND = "new";

/** The fields of the form, with what the words of the place say for certain. */
export function addFields(kind: AddKind, place: AddPlace, language: Language): readonly AddField[] {
  const { facts, initiative, words, row } = place;
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
    choice(
      "smiley",
      t.smiley,
      [
        { value: "", label: smileyText[language].name.none },
        ...SMILEYS.map((name) => ({ value: name, label: smileyText[language].name[name] })),
      ],
      row?.smiley ?? "",
    );
  const texts = () => [
    field("text", t.text, row ? (row.text ?? "") : words, "text"),
    field("status", t.status, row?.status ?? "", "text"),
  ];
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
  const numbered = row?.number ? [row.number, row.title] : NUMBERED.exec(words)?.slice(1);
  const [number = "", title = words] = numbered ?? [];
  switch (kind) {
    case "figure": {
      const figure = newFigure(place);
      return [
        choice(
          "measure",
          t.measure,
          [
            { value: "", label: add.choose },
            ...MEASURES.map((name) => ({ value: name, label: moneyText[language].measures[name] })),
          ],
          figure?.measure,
        ),
        field("target", t.target, figure ? written(figure.target) : amountIn(words)),
        field("outcome", add.outcome, written(figure?.outcome)),
        field("deviation", add.deviation, written(figure?.deviation)),
        field("year", t.year, String(figure?.year ?? yearOf(place) ?? "")),
        choice(
          "basis",
          t.basis,
          [
            { value: "", label: moneyText[language].bases.unstated },
            ...BASES.map((name) => ({ value: name, label: moneyText[language].bases[name] })),
          ],
          figure?.basis ?? "",
        ),
        field("evidence", add.evidence, figure?.evidence[0] ?? evidenceIn(initiative, words), "text"),
      ];
    }
    case "economy":
      return [smileys(), ...texts()];
    case "milestone": {
      const free = freeRounds(facts, initiative);
      const named = row && namesNewRound(row) ? row.round?.label : undefined;
      const known = free.find(({ id }) => id === row?.round?.id)?.id ?? "";
      return [
        choice(
          "round",
          add.round,
          [
            { value: "", label: add.choose },
            ...free.map(({ id, label }) => ({ value: id, label, isOfDocument: true })),
            ...(named === undefined ? [] : [{ value: NEW_ROUND, label: add.newRound(named) }]),
          ],
          named === undefined ? known : NEW_ROUND,
        ),
        smileys(),
        ...texts(),
      ];
    }
    case "responsible":
      return [field("name", t.responsible, row?.field ?? words)];
    case "contributor":
      return [field("name", t.contributors, row?.field ?? words)];
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
        field("label", t.label, row?.round?.label ?? words),
        field("date", t.date, row?.round?.date ?? "", "date"),
        after(
          add.after,
          facts.rounds.map(({ label }) => label),
        ),
      ];
  }
}

/** The first amount of the row that the economy does not have yet. */
function newFigure({ initiative, row }: AddPlace): Figure | undefined {
  const known = initiative?.economy?.figures ?? [];
  return row?.figures.find(
    (figure) =>
      !known.some(
        (one) =>
          one.measure === figure.measure && one.year === figure.year && sameValue(one.target, figure.target),
      ),
  );
}

/** The year that an amount of the initiative is about unless it says another: that of its other amounts, else the budget's. */
export function yearOf({ facts, initiative }: AddPlace): number | null {
  return initiative?.economy?.figures.find(({ year }) => year !== null)?.year ?? facts.budgetYear;
}

/** One amount as it is typed; empty where the row states none, or a range, which no field of the form holds. */
function written(amount: Figure["target"] | Figure["outcome"] | undefined): string {
  if (typeof amount === "object" && amount !== null && "how" in amount && amount.how !== "stated") return "";
  const { min, max } =
    typeof amount === "number" ? { min: amount, max: amount } : (amount ?? { min: 0, max: 1 });
  return min === max ? formatKroner(min, DOCUMENT_LANGUAGE) : "";
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
