/** Automatic numbers, which are counted and do not stand in the text. */

import { child, isOn, propertyOf, type XmlElement } from "../office/xml.ts";
import { numberReferenceOf, type Styles } from "./styles.ts";

interface Level {
  readonly start: number;
  readonly format: string;
  /** The digits of a number whose format is written out: 3 for "001, 002, 003". */
  readonly digits: number;
  /** `%1.%2.` */
  readonly text: string;
  /** The style whose paragraphs have this level. */
  readonly style: string | undefined;
  /** 1-based level above which this one starts again; 0: never, `null`: any. */
  readonly restart: number | null;
  readonly isLegal: boolean;
}

interface List {
  /** Lists of one definition count together. */
  readonly definition: string;
  readonly levels: readonly Level[];
  /** Where the list starts by its own will, by level. */
  readonly starts: ReadonlyMap<number, number>;
}

const LEVELS = 9;
const PLAIN: Level = {
  start: 1,
  format: "decimal",
  digits: 1,
  text: "",
  style: undefined,
  restart: null,
  isLegal: false,
};

/** Counts the automatic numbers of a document's paragraphs, which have to be asked for in order. */
export class Numbering {
  readonly #lists: ReadonlyMap<string, List>;
  readonly #styles: Styles;
  /** The last number of each level, by definition; absent where none has been given. */
  readonly #counts = new Map<string, (number | undefined)[]>();
  readonly #begun = new Set<string>();

  constructor(root: XmlElement | undefined, styles: Styles) {
    this.#lists = readLists(root);
    this.#styles = styles;
  }

  /** The number of the next paragraph: "5.03.", "•" for a bullet, `null` without one. */
  next(properties: XmlElement | undefined): string | null {
    const inherited = this.#styles.numberOf(propertyOf(properties, "w:pStyle"));
    const reference = { ...inherited, ...numberReferenceOf(properties) };
    const list = reference.list === undefined ? undefined : this.#lists.get(reference.list);
    if (list === undefined || reference.list === undefined) return null;
    const ofStyle = list.levels.findIndex(({ style }) => style !== undefined && style === inherited.style);
    const level = Math.min(reference.level ?? Math.max(ofStyle, 0), LEVELS - 1);
    return this.#count(reference.list, list, level);
  }

  #count(id: string, list: List, level: number): string | null {
    const counts = this.#counts.get(list.definition) ?? [];
    this.#counts.set(list.definition, counts);
    if (!this.#begun.has(id)) {
      this.#begun.add(id);
      for (const [at, start] of list.starts)
        if (at > level) counts[at] = undefined;
        else counts[at] = at === level ? start - 1 : start;
    }
    const startOf = (at: number) => list.starts.get(at) ?? list.levels[at]?.start ?? 1;
    counts[level] = (counts[level] ?? startOf(level) - 1) + 1;
    for (let below = level + 1; below < LEVELS; below++) {
      const restart = list.levels[below]?.restart ?? null;
      if (restart === null || (restart > 0 && level < restart)) counts[below] = undefined;
    }
    for (let above = 0; above < level; above++) counts[above] ??= startOf(above);
    return labelOf(list.levels, level, (at) => counts[at] ?? startOf(at));
  }
}

function labelOf(levels: readonly Level[], level: number, countOf: (at: number) => number): string | null {
  const own = levels[level] ?? PLAIN;
  if (own.format === "bullet") return "•";
  if (own.format === "none" && !/%/u.test(own.text)) return own.text.trim() || null;
  const label = own.text.replace(/%([1-9])/gu, (_, digit: string) => {
    const at = Number(digit) - 1;
    const { format, digits } = levels[at] ?? PLAIN;
    return written(countOf(at), own.isLegal ? "decimal" : format, digits);
  });
  return label.trim() || null;
}

function written(count: number, format: string, digits: number): string {
  switch (format) {
    case "decimalZero":
      return String(count).padStart(2, "0");
    case "custom":
      return String(count).padStart(digits, "0");
    case "lowerLetter":
      return letters(count);
    case "upperLetter":
      return letters(count).toUpperCase();
    case "lowerRoman":
      return roman(count).toLowerCase();
    case "upperRoman":
      return roman(count);
    case "none":
    case "bullet":
      return "";
    default:
      return String(count);
  }
}

/** 1 → a, 27 → aa, 28 → bb: as Word counts. */
function letters(count: number): string {
  const letter = String.fromCharCode(97 + ((count - 1) % 26));
  return letter.repeat(Math.min(Math.ceil(count / 26), 9));
}

const ROMAN: readonly (readonly [number, string])[] = [
  [1000, "M"],
  [900, "CM"],
  [500, "D"],
  [400, "CD"],
  [100, "C"],
  [90, "XC"],
  [50, "L"],
  [40, "XL"],
  [10, "X"],
  [9, "IX"],
  [5, "V"],
  [4, "IV"],
  [1, "I"],
];

function roman(count: number): string {
  let rest = count % 4000;
  let out = "";
  for (const [value, sign] of ROMAN) for (; rest >= value; rest -= value) out += sign;
  return out;
}

/** The lists of a document by their ids. */
function readLists(root: XmlElement | undefined): Map<string, List> {
  const definitions = new Map<string, XmlElement>();
  const byStyle = new Map<string, string>();
  const lists = new Map<string, List>();
  const all = root?.children ?? [];
  for (const element of all) {
    const id = element.attributes["abstractNumId"];
    if (element.name !== "w:abstractNum" || id === undefined) continue;
    definitions.set(id, element);
    const link = propertyOf(element, "w:styleLink");
    if (link !== undefined) byStyle.set(link, id);
  }
  for (const element of all) {
    const id = element.attributes["numId"];
    const named = propertyOf(element, "w:abstractNumId");
    if (element.name !== "w:num" || id === undefined || named === undefined) continue;
    const linked = byStyle.get(propertyOf(definitions.get(named), "w:numStyleLink") ?? "");
    const definition = linked ?? named;
    lists.set(id, { definition, ...levelsOf(element, definitions.get(definition)) });
  }
  return lists;
}

function levelsOf(list: XmlElement, definition: XmlElement | undefined): Pick<List, "levels" | "starts"> {
  const levels = Array.from({ length: LEVELS }, () => PLAIN);
  const starts = new Map<number, number>();
  const put = (element: XmlElement) => {
    const at = Number(element.attributes["ilvl"]);
    if (at in levels) levels[at] = levelOf(element);
  };
  for (const element of definition?.children ?? []) if (element.name === "w:lvl") put(element);
  for (const override of list.children) {
    if (override.name !== "w:lvlOverride") continue;
    const level = child(override, "w:lvl");
    if (level) put(level);
    const start = propertyOf(override, "w:startOverride");
    if (start !== undefined) starts.set(Number(override.attributes["ilvl"]), Number(start));
  }
  return { levels, starts };
}

function levelOf(element: XmlElement): Level {
  const choice = child(child(element, "mc:AlternateContent"), "mc:Choice");
  const format = child(choice, "w:numFmt") ?? child(element, "w:numFmt");
  const restart = propertyOf(element, "w:lvlRestart");
  return {
    start: Number(propertyOf(element, "w:start") ?? 0),
    format: format?.attributes["val"] ?? "decimal",
    digits: format?.attributes["format"]?.split(",", 1)[0]?.trim().length ?? 1,
    text: propertyOf(element, "w:lvlText") ?? "",
    style: propertyOf(element, "w:pStyle"),
    restart: restart === undefined ? null : Number(restart),
    isLegal: isOn(element, "w:isLgl"),
  };
}
