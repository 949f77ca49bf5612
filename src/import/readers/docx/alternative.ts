import { child, type XmlElement } from "../office/xml.ts";

/** Namespaces of newer elements that this reader can read, under Microsoft's address. */
const OFFICE = "http://schemas.microsoft.com/office/word/";
const KNOWN_NAMESPACES = new Set(
  [
    "2010/wordml",
    "2012/wordml",
    "2015/wordml/symex",
    "2010/wordprocessingShape",
    "2010/wordprocessingGroup",
    "2010/wordprocessingCanvas",
    "2010/wordprocessingDrawing",
  ].map((path) => OFFICE + path),
);

/** Of the ways in which a document says the same, the first whose namespaces are known, else the fallback. */
export function chosenAlternative(element: XmlElement): XmlElement | undefined {
  const choice = element.children.find(
    ({ name, attributes }) =>
      name === "mc:Choice" &&
      (attributes["Requires"] ?? "?").split(" ").every((namespace) => KNOWN_NAMESPACES.has(namespace)),
  );
  return choice ?? child(element, "mc:Fallback");
}
