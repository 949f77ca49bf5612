/** A ZIP archive (PKWARE APPNOTE 6.3.3) of a few text files, packed by the browser's own deflate. */

interface Entry {
  readonly path: Uint8Array;
  readonly packed: Uint8Array;
  readonly size: number;
  readonly crc: number;
}

const LOCAL_HEADER = 0x04034b50;
const CENTRAL_HEADER = 0x02014b50;
const END = 0x06054b50;
const VERSION = 20;
/** Paths are UTF-8. */
const FLAGS = 0x0800;
const DEFLATED = 8;
/** 1 January 1980, the first day a ZIP can name: the same content is the same file on any day. */
const DATE = 0x21;

/** Packs texts by their paths, in the order they are given. */
export async function zip(files: Readonly<Record<string, string>>): Promise<Blob> {
  const encoder = new TextEncoder();
  const entries = await Promise.all(
    Object.entries(files).map(async ([path, text]): Promise<Entry> => {
      const bytes = encoder.encode(text);
      return {
        path: encoder.encode(path),
        packed: await deflate(bytes),
        size: bytes.length,
        crc: crc32(bytes),
      };
    }),
  );
  const parts: BlobPart[] = [];
  const directory: BlobPart[] = [];
  let offset = 0;
  let directorySize = 0;
  for (const entry of entries) {
    const local = [numbers([LOCAL_HEADER, 4], ...common(entry)), entry.path, entry.packed];
    const central = [
      // Then: no comment, disk 0, no attributes, and where the file itself begins.
      numbers(
        [CENTRAL_HEADER, 4],
        [VERSION, 2],
        ...common(entry),
        [0, 2],
        [0, 2],
        [0, 2],
        [0, 4],
        [offset, 4],
      ),
      entry.path,
    ];
    parts.push(...(local as BlobPart[]));
    directory.push(...(central as BlobPart[]));
    offset += sizeOf(local);
    directorySize += sizeOf(central);
  }
  const count = entries.length;
  const end = numbers(
    ...([
      [END, 4],
      [0, 2],
      [0, 2],
      [count, 2],
      [count, 2],
      [directorySize, 4],
      [offset, 4],
      [0, 2],
    ] as const),
  );
  return new Blob([...parts, ...directory, end as BlobPart]);
}

type Field = readonly [value: number, bytes: 2 | 4];

/** The fields that stand alike before a file and in the directory. */
function common({ path, packed, size, crc }: Entry): readonly Field[] {
  return [
    [VERSION, 2],
    [FLAGS, 2],
    [DEFLATED, 2],
    [0, 2],
    [DATE, 2],
    [crc, 4],
    [packed.length, 4],
    [size, 4],
    [path.length, 2],
    [0, 2],
  ];
}

/** Little-endian numbers one after another. */
function numbers(...fields: readonly Field[]): Uint8Array {
  const view = new DataView(new ArrayBuffer(fields.reduce((sum, [, bytes]) => sum + bytes, 0)));
  let at = 0;
  for (const [value, bytes] of fields) {
    if (bytes === 2) view.setUint16(at, value, true);
    else view.setUint32(at, value, true);
    at += bytes;
  }
  return new Uint8Array(view.buffer);
}

function sizeOf(parts: readonly Uint8Array[]): number {
  return parts.reduce((sum, part) => sum + part.length, 0);
}

async function deflate(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  const stream = new Blob([bytes]).stream().pipeThrough(new CompressionStream("deflate-raw"));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

const CRC_TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let crc = byte;
  for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  return crc;
});

function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) crc = (crc >>> 8) ^ (CRC_TABLE[(crc ^ byte) & 0xff] ?? 0);
  return (crc ^ 0xffffffff) >>> 0;
}
