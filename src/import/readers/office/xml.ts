import { type SaxesAttributeNS, SaxesParser } from "saxes";
import { HIDDEN_NAMESPACE } from "../../../agreement/corrections/hiddenFacts.ts";

/** An element of a part, with the names that {@link PREFIXES} gives: `w:p`. Others have `?:` before them. */
export interface XmlElement {
  readonly name: string;
  /** By local name; those of the relationships' namespace as `r:id`. `Requires` of an alternative names namespaces, not prefixes. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  /** The characters of an element that holds text. */
  readonly text: string;
}

const NO_ATTRIBUTES: XmlElement["attributes"] = {};
const NO_CHILDREN: XmlElement[] = [];

/** The namespaces of both editions of the standard, by the prefixes that this reader uses. */
const PREFIXES: Readonly<Record<string, string>> = {
  "http://schemas.openxmlformats.org/wordprocessingml/2006/main": "w",
  "http://purl.oclc.org/ooxml/wordprocessingml/main": "w",
  "http://schemas.openxmlformats.org/officeDocument/2006/relationships": "r",
  "http://purl.oclc.org/ooxml/officeDocument/relationships": "r",
  "http://schemas.openxmlformats.org/markup-compatibility/2006": "mc",
  "http://schemas.openxmlformats.org/officeDocument/2006/math": "m",
  "http://purl.oclc.org/ooxml/officeDocument/math": "m",
  "http://schemas.microsoft.com/office/word/2010/wordprocessingShape": "wps",
  "http://schemas.microsoft.com/office/word/2015/wordml/symex": "w16se",
  "urn:schemas-microsoft-com:vml": "v",
  "http://schemas.openxmlformats.org/spreadsheetml/2006/main": "x",
  "http://purl.oclc.org/ooxml/spreadsheetml/main": "x",
  "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing": "xdr",
  "http://purl.oclc.org/ooxml/drawingml/spreadsheetDrawing": "xdr",
  "http://schemas.openxmlformats.org/drawingml/2006/main": "a",
  "http://purl.oclc.org/ooxml/drawingml/main": "a",
  [HIDDEN_NAMESPACE]: "hidden",
};

/** The elements whose characters are the document's words, its numbers, or the code of a field. */
const TEXT_ELEMENTS = new Set([
  "w:t",
  "w:instrText",
  "m:t",
  "a:t",
  "x:t",
  "x:v",
  "x:oddHeader",
  "x:oddFooter",
  "xdr:row",
  "xdr:col",
]);
/** Marks of the program that say nothing of the text; most of a long-edited document. */
const IGNORED = new Set([
  "w:proofErr",
  "w:bookmarkStart",
  "w:bookmarkEnd",
  "w:lang",
  "w:lastRenderedPageBreak",
]);

/** No part of a follow-up is deeper or has more elements; a part made to exhaust memory does. */
const DEEPEST = 500;
const MOST_ELEMENTS = 2_000_000;

/** A part that is no well-formed XML, or made to harm: what the reader refuses a file for. */
export class DamagedPart extends Error {}

interface OpenElement {
  readonly name: string;
  readonly attributes: XmlElement["attributes"];
  children: XmlElement[];
  text: string;
}

/**
 * A part's XML → its root element. Entities other than XML's own five are not expanded: a document type declaration, which alone
 * could define them, is refused. Throws {@link DamagedPart}.
 */
export function parseXml(xml: string): XmlElement {
  const parser = new SaxesParser({ xmlns: true, position: false });
  const open: OpenElement[] = [];
  let root: OpenElement | undefined;
  let elements = 0;
  const fail = (reason: string): never => {
    throw new DamagedPart(reason);
  };
  parser.on("error", (error) => fail(error.message));
  parser.on("doctype", () => fail("document type declaration"));
  parser.on("opentag", (tag) => {
    if (++elements > MOST_ELEMENTS || open.length >= DEEPEST) fail("too many elements");
    const name = `${PREFIXES[tag.uri] ?? "?"}:${tag.local}`;
    const attributes = attributesOf(tag.attributes);
    const requires = name === "mc:Choice" ? attributes["Requires"] : undefined;
    const element: OpenElement = {
      name,
      attributes:
        requires === undefined
          ? attributes
          : { ...attributes, Requires: namespacesOf(requires, (prefix) => parser.resolve(prefix)) },
      children: NO_CHILDREN,
      text: "",
    };
    const parent = open.at(-1);
    if (parent && !IGNORED.has(name)) {
      if (parent.children === NO_CHILDREN) parent.children = [element];
      else parent.children.push(element);
    }
    root ??= element;
    open.push(element);
  });
  parser.on("closetag", () => open.pop());
  const addText = (text: string) => {
    const element = open.at(-1);
    if (element && TEXT_ELEMENTS.has(element.name)) element.text += text;
  };
  parser.on("text", addText);
  parser.on("cdata", addText);
  parser.write(xml).close();
  return root ?? fail("no element");
}

/** An element's attributes by the names of {@link XmlElement}. Most have none, and share one object. */
function attributesOf(attributes: Readonly<Record<string, SaxesAttributeNS>>): XmlElement["attributes"] {
  let named: Record<string, string> | null = null;
  for (const key in attributes) {
    const { prefix, local, uri, value } = attributes[key] as SaxesAttributeNS;
    if (prefix === "xmlns" || local === "xmlns" || local.startsWith("rsid")) continue;
    named ??= {};
    named[PREFIXES[uri] === "r" ? `r:${local}` : local] = value;
  }
  return named ?? NO_ATTRIBUTES;
}

/** The namespaces of prefixes that stand in an attribute; `?` for one that is declared nowhere. */
function namespacesOf(prefixes: string, resolve: (prefix: string) => string | undefined): string {
  return prefixes
    .split(/\s+/u)
    .filter((prefix) => prefix !== "")
    .map((prefix) => resolve(prefix) ?? "?")
    .join(" ");
}

/** The first child of this name. */
export function child(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element?.children.find((candidate) => candidate.name === name);
}

/** The `val` of the first child of this name. */
export function propertyOf(element: XmlElement | undefined, name: string): string | undefined {
  return child(element, name)?.attributes["val"];
}

/** True when an on-off property is present and not switched off. */
export function isOn(element: XmlElement | undefined, name: string): boolean {
  const property = child(element, name);
  return property !== undefined && !/^(?:0|false|off|none)$/u.test(property.attributes["val"] ?? "1");
}

/** True for what an on-off attribute of a workbook says when it is on. */
export function isTrue(attribute: string | undefined): boolean {
  return attribute === "1" || attribute === "true";
}
