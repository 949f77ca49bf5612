/** Office files (ECMA-376) are ZIP files of XML parts: this packs them, without a library that starts workers from `blob:` addresses. */
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { XML_HEAD } from "./xml.ts";

const OPEN_XML = "http://schemas.openxmlformats.org";
/** The namespace of relationships, and the beginning of their types. */
export const RELATIONSHIPS = `${OPEN_XML}/officeDocument/2006/relationships`;

/** A part that another one uses: its id there, its type (the last word of one of the {@link RELATIONSHIPS}, or all of it), and where it is from there. */
export type Relation = readonly [id: string, type: string, target: string];

/** The `.rels` part of another one. */
export function relationsXml(all: readonly Relation[]): string {
  const each = all.map(
    ([id, type, target]) =>
      `<Relationship Id="${id}" Type="${type.includes(":") ? type : `${RELATIONSHIPS}/${type}`}" Target="${target}"/>`,
  );
  return `${XML_HEAD}<Relationships xmlns="${OPEN_XML}/package/2006/relationships">${each.join("")}</Relationships>`;
}

/** The list of the parts' content types, by path. */
export function contentTypesXml(types: Readonly<Record<string, string>>): string {
  const each = Object.entries(types).map(
    ([path, type]) => `<Override PartName="/${path}" ContentType="${type}"/>`,
  );
  return `${XML_HEAD}<Types xmlns="${OPEN_XML}/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${each.join("")}</Types>`;
}

/** The first day that a ZIP file can name: with a fixed date the same parts give the same bytes on any day. */
const NO_DATE = new Date(1980, 0, 1);

/** The parts, by path, as a file of a type. The same parts give the same bytes. */
export function officeFile(parts: Readonly<Record<string, string>>, type: string): Blob {
  const files = Object.fromEntries(Object.entries(parts).map(([path, text]) => [path, strToU8(text)]));
  // Synchronous: the library's own workers start from `blob:` addresses, too.
  return new Blob([zipSync(files, { mtime: NO_DATE })], { type });
}

/** An office file with further parts, or others in place of its own; `change` may ask for the text of a part that it has. */
export async function withOfficeParts(
  file: Blob,
  change: (partOf: (path: string) => string) => Readonly<Record<string, string>>,
): Promise<Blob> {
  const files = unzipSync(new Uint8Array(await file.arrayBuffer()));
  const changed = Object.entries(change((path) => strFromU8(files[path] ?? new Uint8Array())));
  const all = { ...files, ...Object.fromEntries(changed.map(([path, text]) => [path, strToU8(text)])) };
  return new Blob([zipSync(all)], { type: file.type });
}
