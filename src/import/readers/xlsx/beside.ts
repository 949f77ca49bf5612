/** What lies on a sheet or beside its cells: comments, pictures, text boxes, headers and footers. */
import { foldSpace } from "../../../agreement/source/foldSpace.ts";
import { child, type XmlElement } from "../office/xml.ts";
import { type Place, placeOf } from "./places.ts";

/** Something at a cell. */
export interface Placed {
  readonly at: Place;
  readonly kind: "comment" | "picture" | "textBox";
  /** Empty for a picture. */
  readonly words: string;
}

/** What Excel says to its older versions before a comment that may be answered, in any language; the address is always the same. */
const FOR_OLDER = /^\[[^\]]*\].*?linkid=870924 (?:\p{L}+: ?)?/u;

/** The comments of a sheet. */
export function commentsIn(root: XmlElement | undefined): Placed[] {
  return (child(root, "x:commentList")?.children ?? []).flatMap((comment): Placed[] => {
    const at = placeOf(comment.attributes["ref"]);
    return at ? [{ at, kind: "comment", words: wordsIn(comment).replace(FOR_OLDER, "") }] : [];
  });
}

/** The pictures and shapes on a sheet. Charts show what cells say. */
export function shapesIn(root: XmlElement | undefined): Placed[] {
  return (root?.children ?? []).flatMap((anchor): Placed[] => {
    const from = child(anchor, "xdr:from");
    const row = Number(child(from, "xdr:row")?.text ?? Number.NaN);
    const column = Number(child(from, "xdr:col")?.text ?? Number.NaN);
    if (!(row >= 0 && column >= 0) || !holds(anchor, PICTURES)) return [];
    const words = wordsIn(anchor);
    return [{ at: { row, column }, kind: words === "" ? "picture" : "textBox", words }];
  });
}

const PICTURES = new Set(["xdr:pic", "xdr:sp"]);

function holds(element: XmlElement, names: ReadonlySet<string>): boolean {
  return element.children.some((inside) => names.has(inside.name) || holds(inside, names));
}

const WORDS = new Set(["x:t", "a:t"]);
const PARAGRAPHS = new Set(["a:p", "a:br"]);

function wordsIn(element: XmlElement): string {
  const words = (next: XmlElement): string => {
    if (WORDS.has(next.name)) return next.text;
    const inside = next.children.map(words).join("");
    return PARAGRAPHS.has(next.name) ? `${inside} ` : inside;
  };
  return foldSpace(words(element));
}

/** The page's number, with its words. */
const PAGE = /(?:Side|Page)?\s*&P(?:\s*(?:af|of|\/)\s*&N)?/giu;
/** Codes of Excel in a header or footer: fonts, sizes, colours, numbers of pages and days. */
const CODES = /&(?:"[^"]*"|\d+|K[\dA-F]{6}|K\d\d[+-]\d{3}|[A-BD-KM-QS-Z])/giu;

/** The texts of a sheet's header and footer. */
export function framesIn(sheet: XmlElement): string[] {
  const frames = child(sheet, "x:headerFooter");
  return ["x:oddHeader", "x:oddFooter"].flatMap((name) =>
    (child(frames, name)?.text ?? "")
      .split(/&[LCR]/u)
      .map((part) =>
        foldSpace(part.replaceAll("&&", "\0").replace(PAGE, "").replace(CODES, "").replaceAll("\0", "&")),
      )
      .filter((part) => part !== ""),
  );
}
