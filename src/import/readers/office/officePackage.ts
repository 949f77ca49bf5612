import { UnpacksTooLarge } from "../inflate.ts";
import { parseXml, type XmlElement } from "./xml.ts";
import { readZip, type ZipEntry } from "./zipFile.ts";

/** No part of a follow-up is larger, unpacked; nor are all together, nor are there more of them. */
const LARGEST_PART = 8 * 1024 ** 2;
const LARGEST_TOTAL = 24 * 1024 ** 2;
const MOST_PARTS = 10_000;
const ENCODINGS: readonly (readonly [string, readonly number[]])[] = [
  ["utf-16le", [0xff, 0xfe]],
  ["utf-16be", [0xfe, 0xff]],
];

/** The parts of an office document: a zip file of XML. */
export class OfficePackage {
  readonly #entries: ReadonlyMap<string, ZipEntry>;
  #unpacked = 0;

  /** Throws {@link UnpacksTooLarge} or `DamagedZip`. */
  constructor(bytes: Uint8Array) {
    const entries = readZip(bytes);
    if (entries.length > MOST_PARTS) throw new UnpacksTooLarge();
    this.#entries = new Map(entries.map((entry) => [entry.name.replace(/^\//u, ""), entry]));
  }

  /** The name of every part. */
  get names(): string[] {
    return [...this.#entries.keys()];
  }

  /**
   * A part by its name; `undefined` when there is none. What it announces as its size is held against the limits before
   * anything is unpacked. Throws {@link UnpacksTooLarge}, `DamagedZip` or `DamagedPart`.
   */
  part(name: string): XmlElement | undefined {
    const entry = this.#entries.get(name);
    if (entry === undefined) return undefined;
    this.#unpacked += entry.size;
    if (entry.size > LARGEST_PART || this.#unpacked > LARGEST_TOTAL) throw new UnpacksTooLarge();
    return parseXml(decode(entry.unpack()));
  }

  /** True for a part that {@link part} refuses. */
  isTooLarge(name: string): boolean {
    return (this.#entries.get(name)?.size ?? 0) > LARGEST_PART;
  }

  /** The parts that a part refers to: their names by id and by the last word of their type. */
  relationsOf(name: string): Relations {
    const [folder, file] = splitPath(name);
    const root = this.part(`${folder}_rels/${file}.rels`);
    const byId = new Map<string, string>();
    const byType = new Map<string, string>();
    for (const { attributes } of root?.children ?? []) {
      const { Id: id, Target: target, Type: type, TargetMode: mode } = attributes;
      if (id === undefined || target === undefined || mode === "External") continue;
      const path = resolvePath(folder, target);
      byId.set(id, path);
      const kind = type?.split("/").at(-1) ?? "";
      if (!byType.has(kind)) byType.set(kind, path);
    }
    return { byId, byType };
  }
}

export interface Relations {
  readonly byId: ReadonlyMap<string, string>;
  readonly byType: ReadonlyMap<string, string>;
}

function decode(bytes: Uint8Array): string {
  const encoding = ENCODINGS.find(([, mark]) => mark.every((byte, at) => bytes[at] === byte))?.[0] ?? "utf-8";
  return new TextDecoder(encoding).decode(bytes);
}

function splitPath(path: string): [folder: string, file: string] {
  const at = path.lastIndexOf("/") + 1;
  return [path.slice(0, at), path.slice(at)];
}

function resolvePath(folder: string, target: string): string {
  const path: string[] = [];
  for (const step of (target.startsWith("/") ? target : `${folder}${target}`).split("/"))
    if (step === "..") path.pop();
    else if (step !== "" && step !== ".") path.push(step);
  return path.join("/");
}
