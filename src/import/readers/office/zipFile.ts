import { inflate } from "../inflate.ts";

/** A file that is no whole zip file. */
export class DamagedZip extends Error {}

/** One file in a zip file, as its directory announces it. */
export interface ZipEntry {
  readonly name: string;
  /** Bytes, unpacked. */
  readonly size: number;
  /** Unpacks it; never to more than its size. Throws {@link DamagedZip} when that or its checksum is not right. */
  readonly unpack: () => Uint8Array;
}

const END = 0x06054b50;
const ENTRY = 0x02014b50;
const LOCAL = 0x04034b50;
const END_LENGTH = 22;
const ENTRY_LENGTH = 46;
const LOCAL_LENGTH = 30;
const LONGEST_COMMENT = 0xffff;
const STORED = 0;
const DEFLATED = 8;

/**
 * The files in a zip file. fflate unpacks, but checks neither checksums nor the sizes that a directory announces: a letter that a
 * damaged byte changed would pass for the writer's. Throws {@link DamagedZip}.
 */
export function readZip(bytes: Uint8Array): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    const end = endOf(view);
    const count = view.getUint16(end + 10, true);
    const entries: ZipEntry[] = [];
    let at = view.getUint32(end + 16, true);
    for (let index = 0; index < count; index++) {
      if (view.getUint32(at, true) !== ENTRY) throw new DamagedZip("directory");
      const nameLength = view.getUint16(at + 28, true);
      entries.push(entryAt(bytes, view, at, nameLength));
      at += ENTRY_LENGTH + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    }
    return entries;
  } catch (error) {
    if (error instanceof DamagedZip) throw error;
    throw new DamagedZip("directory", { cause: error });
  }
}

function endOf(view: DataView): number {
  const last = view.byteLength - END_LENGTH;
  for (let at = last; at >= Math.max(0, last - LONGEST_COMMENT); at--)
    if (view.getUint32(at, true) === END) return at;
  throw new DamagedZip("no end");
}

function entryAt(bytes: Uint8Array, view: DataView, at: number, nameLength: number): ZipEntry {
  const method = view.getUint16(at + 10, true);
  const checksum = view.getUint32(at + 16, true);
  const packed = view.getUint32(at + 20, true);
  const size = view.getUint32(at + 24, true);
  const local = view.getUint32(at + 42, true);
  const name = new TextDecoder().decode(bytes.subarray(at + ENTRY_LENGTH, at + ENTRY_LENGTH + nameLength));
  const unpack = () => {
    if (local + LOCAL_LENGTH > bytes.length || view.getUint32(local, true) !== LOCAL)
      throw new DamagedZip(name);
    const from = local + LOCAL_LENGTH + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
    const data = unpacked(bytes.subarray(from, from + packed), method, size, name);
    if (data.length !== size || checksumOf(data) !== checksum) throw new DamagedZip(name);
    return data;
  };
  return { name, size, unpack };
}

function unpacked(data: Uint8Array, method: number, size: number, name: string): Uint8Array {
  if (method === STORED) return data;
  if (method !== DEFLATED) throw new DamagedZip(name);
  try {
    return inflate(data, size);
  } catch (error) {
    throw new DamagedZip(name, { cause: error });
  }
}

const TABLE = Uint32Array.from({ length: 256 }, (_, index) => {
  let value = index;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value;
});

/** CRC-32, as zip files have it. */
function checksumOf(data: Uint8Array): number {
  let value = 0xffffffff;
  for (const byte of data) value = (TABLE[(value ^ byte) & 0xff] ?? 0) ^ (value >>> 8);
  return (value ^ 0xffffffff) >>> 0;
}
