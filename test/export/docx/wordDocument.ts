/** A Word document as its parts' XML, and what somebody chooses in its lists. */
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import type { ExportFile } from "../../../src/export/tableFile.ts";

const DOCUMENT = "word/document.xml";

export async function bytesOf({ content }: ExportFile): Promise<Uint8Array> {
  return new Uint8Array(await content.arrayBuffer());
}

/** The text of a part: `word/document.xml`, `word/footer1.xml`. */
export function partOf(bytes: Uint8Array, name: string): string {
  const part = unzipSync(bytes)[name];
  if (part === undefined) throw new Error(`the document has no ${name}`);
  return strFromU8(part);
}

const CONTROL = /<w:showingPlcHdr\/>(<w:dropDownList>.*?<\/w:dropDownList>)(.*?<w:t[^>]*>)[^<]*/gu;

/** The items of each list that offers smileys, in their order. */
export function choicesIn(bytes: Uint8Array): readonly (readonly string[])[] {
  return [...partOf(bytes, DOCUMENT).matchAll(CONTROL)].map(([, list = ""]) => itemsOf(list));
}

/** The document after Word has been used to choose item number `choose(list)` in each list, `null` for none; as Word writes it. */
export function withChosen(bytes: Uint8Array, choose: (list: number) => number | null): Uint8Array {
  const files = unzipSync(bytes);
  let count = 0;
  const xml = partOf(bytes, DOCUMENT).replace(CONTROL, (whole, list: string, content: string) => {
    const item = choose(count++);
    return item === null ? whole : `${list}${content}${itemsOf(list)[item] ?? ""}`;
  });
  return zipSync({ ...files, [DOCUMENT]: strToU8(xml) });
}

function itemsOf(list: string): string[] {
  return [...list.matchAll(/w:displayText="([^"]*)"/gu)].map(([, text = ""]) => text);
}
