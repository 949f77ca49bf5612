/**
 * A part of the file that Word keeps and shows nowhere (custom XML): what the document's words cannot say, for the import that reads
 * the document again. A reader of the words alone loses nothing of them.
 */
import { HIDDEN_NAMESPACE, type HiddenFacts } from "../../agreement/corrections/hiddenFacts.ts";
import { RELATIONSHIPS, withOfficeParts } from "../officeFile.ts";
import { escapeXml, XML_HEAD } from "../xml.ts";

const RELATIONS = "word/_rels/document.xml.rels";
const PART = "customXml/item1.xml";

/** The Word document with the part. */
export function withHiddenPart(document: Blob, facts: HiddenFacts): Promise<Blob> {
  const relation = `<Relationship Id="rIdHidden" Type="${RELATIONSHIPS}/customXml" Target="../${PART}"/>`;
  // JSON escapes what an XML attribute would fold or forbid.
  const json = JSON.stringify(facts).replace(/[\u007f-\u009f\ufffe\uffff]/gu, escaped);
  const part = `${XML_HEAD}<feed xmlns="${HIDDEN_NAMESPACE}" json="${escapeXml(json)}"/>`;
  return withOfficeParts(document, (partOf) => ({
    [RELATIONS]: partOf(RELATIONS).replace("</Relationships>", `${relation}</Relationships>`),
    [PART]: part,
  }));
}

function escaped(letter: string): string {
  return `\\u${letter.charCodeAt(0).toString(16).padStart(4, "0")}`;
}
