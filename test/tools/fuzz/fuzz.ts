import { readFileSync } from "node:fs";
import { randomFrom } from "../../../mocks/municipality/random.ts";
import { importBytes } from "../../../src/import/importBytes.ts";
import { linesOf } from "../../../src/import/model/neutralDocument.ts";
import { readDocument } from "../../../src/import/readers/readDocument.ts";
import { takeGlyphs } from "../../../src/import/signs/signs.ts";
import { refusalMessage } from "../../../src/text/refusals.ts";
import { type Kind, mutated, type Seeds, smallDocx } from "./mutations.ts";

/** No file takes longer, in milliseconds of the processor: on a busy machine the clock tells of others' work too. */
const LONGEST = 10_000;

const file = (path: string) =>
  new Uint8Array(readFileSync(new URL(`../../fixtures/documents/${path}`, import.meta.url)));
const text = (path: string) => new TextDecoder().decode(file(path));

/** The documents that the fuzz starts from. */
function seeds(): Seeds {
  return {
    docx: [
      ...smallDocx(),
      ...smallDocx(),
      file("real/w1-plain.docx"),
      file("real/w3-automatic-numbers.docx"),
    ],
    pdf: [file("real/p1-printed-from-word-file.pdf"), file("real/p4-placed-text.pdf")],
    text: [
      readFileSync(
        new URL("../../../public/feed/sources/ballerup-2017-oekonomiudvalget.txt", import.meta.url),
        "utf8",
      ),
      text("gladsaxe-2026-a-cell-a-line.txt"),
      text("herlev-2024.txt"),
      text("svendborg-2026-tabs.txt"),
      text("roedovre-2025-columns.txt"),
      text("vestby-2026-semicolons.csv"),
      text("pdftotext/p1-layout.txt"),
    ],
  };
}

/** How many files of each outcome, and what was wrong with which. */
export interface FuzzResult {
  readonly read: number;
  readonly refused: number;
  /** Milliseconds that the slowest file took of the processor. */
  readonly slowest: number;
  /** `seed: what` */
  readonly faults: readonly string[];
}

/** Imports so many mutated files of a kind; each has a seed of its own, from `first` on. */
export async function fuzz(kind: Kind, count: number, first: number): Promise<FuzzResult> {
  const from = seeds();
  const faults: string[] = [];
  let [read, refused, slowest] = [0, 0, 0];
  for (let seed = first; seed < first + count; seed++) {
    const bytes = mutated(kind, from, randomFrom(seed));
    const start = process.cpuUsage();
    try {
      const wrong = await faultOf(
        bytes,
        () => refused++,
        () => read++,
      );
      if (wrong !== null) faults.push(`${kind} ${seed}: ${wrong}`);
    } catch (error) {
      faults.push(
        `${kind} ${seed}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`,
      );
    }
    const { user, system } = process.cpuUsage(start);
    const took = (user + system) / 1000;
    slowest = Math.max(slowest, took);
    if (took > LONGEST) faults.push(`${kind} ${seed}: took ${Math.round(took)} ms`);
  }
  return { read, refused, slowest: Math.round(slowest), faults };
}

async function faultOf(bytes: Uint8Array, onRefused: () => void, onRead: () => void): Promise<string | null> {
  // A feed that its own validation refuses is thrown.
  const result = await importBytes(bytes);
  if (result.refused) {
    onRefused();
    return /^\p{Lu}.{8,}\.$/su.test(refusalMessage(result, "da"))
      ? null
      : `refused without a reason: ${result.code}`;
  }
  onRead();
  const document = await readDocument(bytes);
  if ("refused" in document) return "read, and then refused";
  const content = { blocks: document.blocks.filter(({ kind }) => kind !== "furniture") };
  const written = linesOf(content).reduce(
    (sum, { text: words }) => sum + takeGlyphs(words, 1).found.length,
    0,
  );
  const signs = Object.values(result.smileys).reduce(
    (sum, place) => sum + Object.values(place).reduce((all, count) => all + count, 0),
    0,
  );
  if (signs < written) return `${written} signs in the document, ${signs} accounted for`;
  const unplaced = Object.values(result.smileys.unplaced).reduce((sum, count) => sum + count, 0);
  const told = result.findings.filter(({ code }) => TELLS_OF_SIGN.has(code)).length;
  return told < unplaced ? `${unplaced} signs without a place, ${told} findings` : null;
}

/** The findings that tell of a sign that went nowhere. */
const TELLS_OF_SIGN = new Set([
  ...["smiley-unplaced", "smiley-unknown", "rating-unknown", "picture-unread"],
  "economy-smiley-not-allowed",
]);
