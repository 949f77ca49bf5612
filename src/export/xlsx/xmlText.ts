/** Control characters, non-characters and lone surrogates: XML 1.0 cannot hold them. */
const FORBIDDEN = /(?![\t\n\r\u007f-\u009f])\p{Cc}|[\ufffe\uffff]|\p{Cs}/gu;

const ESCAPES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/**
 * Text as it stands in a workbook's XML. What XML forbids becomes a replacement character, every line break a line
 * feed; a text such as `_x0041_`, which Excel reads as "A", is kept as the letters it is.
 */
export function xmlText(text: string): string {
  return text
    .replace(FORBIDDEN, "\ufffd")
    .replace(/\r\n?/g, "\n")
    .replace(/_(?=x[0-9a-f]{4}_)/gi, "_x005F_")
    .replace(/[&<>"]/g, (letter) => ESCAPES[letter] ?? letter);
}
