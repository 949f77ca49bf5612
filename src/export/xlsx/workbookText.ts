import { escapeXml } from "../xml.ts";

/** Text as it stands in a workbook's XML: a text such as `_x0041_`, which Excel reads as "A", is kept as the letters it is. */
export function workbookText(text: string): string {
  return escapeXml(text.replace(/_(?=x[0-9a-f]{4}_)/gi, "_x005F_"));
}
