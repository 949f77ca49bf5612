/** Control characters, non-characters and lone surrogates: XML 1.0 cannot hold them. */
const FORBIDDEN = /(?![\t\n\r\u007f-\u009f])\p{Cc}|[\ufffe\uffff]|\p{Cs}/gu;

const ESCAPES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** The first line of every XML file. */
export const XML_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** Text that XML can hold: what XML forbids becomes a replacement character. */
export function allowedInXml(text: string): string {
  return text.replace(FORBIDDEN, "\ufffd");
}

/** Text as it stands in XML. What XML forbids becomes a replacement character, every line break a line feed. */
export function escapeXml(text: string): string {
  return allowedInXml(text)
    .replace(/\r\n?/g, "\n")
    .replace(/[&<>"]/g, (letter) => ESCAPES[letter] ?? letter);
}
