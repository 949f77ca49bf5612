import { child, isOn, propertyOf, type XmlElement } from "../office/xml.ts";

/** Where a paragraph's automatic number comes from, as far as one place says so. */
export interface NumberReference {
  readonly list?: string;
  readonly level?: number;
}

/** The fonts and settings of runs, as far as one place says so. */
export interface RunFormat {
  /** The font of letters; `null` where a theme sets it, which is none of symbols. */
  readonly font?: string | null;
  readonly isHidden?: boolean;
  /** Crossed out by hand: it is there to be read as withdrawn. */
  readonly isStruck?: boolean;
  readonly isRaised?: boolean;
  /** The colour of letters, as written. */
  readonly colour?: string;
}

/** The level in the outline of what is no heading. */
const BODY_LEVEL = 9;
/** A line through the letters, and two. */
const STRIKES = ["w:strike", "w:dstrike"];

/** A run's format from its own properties, without its style. */
export function runFormatOf(properties: XmlElement | undefined): RunFormat {
  const fonts = child(properties, "w:rFonts")?.attributes;
  const named = fonts?.["ascii"] ?? fonts?.["hAnsi"];
  const font = fonts?.["asciiTheme"] === undefined ? named : null;
  const colour = propertyOf(properties, "w:color");
  return {
    ...(font !== undefined && { font }),
    ...(colour !== undefined && { colour }),
    ...(child(properties, "w:vanish") && { isHidden: isOn(properties, "w:vanish") }),
    ...(STRIKES.some((name) => child(properties, name)) && {
      isStruck: STRIKES.some((name) => isOn(properties, name)),
    }),
    ...(child(properties, "w:vertAlign") && {
      isRaised: propertyOf(properties, "w:vertAlign") === "superscript",
    }),
  };
}

/** A paragraph's number from its own properties, without its style. */
export function numberReferenceOf(properties: XmlElement | undefined): NumberReference {
  const number = child(properties, "w:numPr");
  const list = propertyOf(number, "w:numId");
  const level = propertyOf(number, "w:ilvl");
  return { ...(list !== undefined && { list }), ...(level !== undefined && { level: Number(level) }) };
}

/** The styles of a document, each with what it takes over from those that it is based on. */
export class Styles {
  readonly #styles = new Map<string, XmlElement>();
  readonly #defaults: RunFormat;
  readonly #defaultStyle: string | undefined;

  constructor(root: XmlElement | undefined) {
    for (const style of root?.children ?? []) {
      const id = style.attributes["styleId"];
      if (style.name === "w:style" && id !== undefined) this.#styles.set(id, style);
    }
    this.#defaults = runFormatOf(child(child(child(root, "w:docDefaults"), "w:rPrDefault"), "w:rPr"));
    this.#defaultStyle = root?.children.find(
      ({ attributes }) => attributes["type"] === "paragraph" && attributes["default"] === "1",
    )?.attributes["styleId"];
  }

  /** The format that the runs of a paragraph have before their own. */
  formatOfParagraph(style: string | undefined): RunFormat {
    return { ...this.#defaults, ...this.formatOfStyle(style ?? this.#defaultStyle) };
  }

  /** What a style says of runs; nothing for one that is unknown. */
  formatOfStyle(style: string | undefined): RunFormat {
    const own = this.#chain(style).map((link) => runFormatOf(child(link, "w:rPr")));
    return Object.assign({}, ...own.toReversed());
  }

  /** What a paragraph's style says of its number; `style` is the one that says so, to which a list may give a level. */
  numberOf(style: string | undefined): NumberReference & { readonly style?: string } {
    const chain = this.#chain(style ?? this.#defaultStyle);
    const found = chain.find((own) => child(child(own, "w:pPr"), "w:numPr"));
    const id = found?.attributes["styleId"];
    return { ...numberReferenceOf(child(found, "w:pPr")), ...(id !== undefined && { style: id }) };
  }

  /** True for a paragraph that its style, or its own level in the outline, makes a heading. */
  isHeading(properties: XmlElement | undefined): boolean {
    const chain = this.#chain(propertyOf(properties, "w:pStyle"));
    const own = [properties, ...chain.map((style) => child(style, "w:pPr"))];
    const level = own.map((from) => propertyOf(from, "w:outlineLvl")).find((value) => value !== undefined);
    const isNamed = chain.some((style) => /^heading \d$/iu.test(propertyOf(style, "w:name") ?? ""));
    return level === undefined ? isNamed : Number(level) < BODY_LEVEL;
  }

  /** A style and those that it is based on, itself first. A circle ends where it closes. */
  #chain(style: string | undefined): XmlElement[] {
    const chain = new Set<XmlElement>();
    for (let id = style; id !== undefined; ) {
      const found = this.#styles.get(id);
      if (found === undefined || chain.has(found)) break;
      chain.add(found);
      id = propertyOf(found, "w:basedOn");
    }
    return [...chain];
  }
}
