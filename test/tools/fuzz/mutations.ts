/** Ways in which files get damaged, and in which their authors write what nobody foresaw. */
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import type { Random } from "../../../mocks/municipality/random.ts";
import { type FormOptions, pdfForm } from "../../fixtures/pdfForm.ts";
import { symbol, wordFile } from "../../fixtures/wordFile.ts";
import { wordForm } from "../../fixtures/wordForm.ts";

export const KINDS = ["docx", "pdf", "text"] as const;
export type Kind = (typeof KINDS)[number];

/** The documents that are mutated: small ones most of the time, since they are read fast, and real ones. */
export interface Seeds {
  readonly docx: readonly Uint8Array[];
  readonly pdf: readonly Uint8Array[];
  readonly text: readonly string[];
}

/** One mutated file. */
export function mutated(kind: Kind, seeds: Seeds, random: Random): Uint8Array {
  switch (kind) {
    case "docx":
      return mutatedDocx(seeds.docx, random);
    case "pdf":
      return mutatedPdf(seeds.pdf, random);
    case "text":
      return strToU8(mutatedText(random.pick(seeds.text), random));
  }
}

/** A bit here, a byte there, a piece that is missing, doubled or cut off. */
function damaged(bytes: Uint8Array, random: Random): Uint8Array {
  const copy = bytes.slice();
  const at = random.below(copy.length);
  const end = Math.min(copy.length, at + random.below(200));
  switch (random.below(5)) {
    case 0:
      return copy.subarray(0, at);
    case 1:
      copy.copyWithin(at, 0, end - at);
      return copy;
    case 2:
      return Uint8Array.from([...copy.subarray(0, at), ...copy.subarray(end)]);
    default:
      for (let count = 1 + random.below(8); count > 0; count--)
        copy[random.below(copy.length)] = random.below(256);
      return copy;
  }
}

const ELEMENTS = ["w:tr", "w:tc", "w:p", "w:r", "w:tbl", "w:t"];
const WRAPPERS: readonly (readonly [string, string])[] = [
  ["<w:ins>", "</w:ins>"],
  ["<w:del>", "</w:del>"],
  ["<w:sdt><w:sdtContent>", "</w:sdtContent></w:sdt>"],
  ['<w:hyperlink w:anchor="a">', "</w:hyperlink>"],
  ['<mc:AlternateContent><mc:Choice Requires="x">', "</mc:Choice></mc:AlternateContent>"],
];
const PIECES = [
  '<w:r><w:sym w:font="Wingdings" w:char="F04A"/></w:r>',
  '<w:r><w:sym w:font="Wingdings" w:char="F04L"/></w:r>',
  "<w:r><w:drawing/></w:r>",
  '<w:r><w:fldChar w:fldCharType="begin"/></w:r>',
  '<w:r><w:fldChar w:fldCharType="end"/></w:r>',
  "<w:r><w:t>☹</w:t></w:r>",
  "<w:r><w:t>Milepæl</w:t><w:br/><w:t>Økonomi</w:t></w:r>",
  "<w:p/>",
  "<w:tbl><w:tr><w:tc><w:p><w:r><w:t>Tid</w:t></w:r></w:p></w:tc></w:tr></w:tbl>",
];

/** Changes the elements of the text, so that the file stays a Word file; now and then its bytes. */
function mutatedDocx(seeds: readonly Uint8Array[], random: Random): Uint8Array {
  const seed =
    random.below(6) === 0 ? wordFile(wordForm(random.pick(PIECES.slice(0, 6)))) : random.pick(seeds);
  if (random.below(4) === 0) return damaged(seed, random);
  const files = unzipSync(seed);
  const name = "word/document.xml";
  let xml = strFromU8(files[name] ?? new Uint8Array());
  for (let count = 1 + random.below(6); count > 0; count--) xml = mutatedXml(xml, random);
  return zipSync({ ...files, [name]: strToU8(xml) }, { level: 1 });
}

function mutatedXml(xml: string, random: Random): string {
  const name = random.pick(ELEMENTS);
  const from = xml.indexOf(`<${name}`, random.below(xml.length));
  const close = `</${name}>`;
  const end = from === -1 ? -1 : xml.indexOf(close, from);
  if (end === -1) return xml;
  const to = end + close.length;
  const element = xml.slice(from, to);
  const [before, behind] = [xml.slice(0, from), xml.slice(to)];
  switch (random.below(6)) {
    case 0:
      return before + behind;
    case 1:
      return before + element + element + behind;
    case 2: {
      const [open, shut] = random.pick(WRAPPERS);
      return before + open + element + shut + behind;
    }
    case 3:
      return before + random.pick(PIECES) + element + behind;
    case 4:
      return (
        before +
        element.replace(
          />[^<>]{2,}</u,
          (text) => `>${mutatedText(text.slice(1, -1), random).replace(/[<&]/gu, "")}<`,
        ) +
        behind
      );
    default:
      return before + behind.slice(0, 400).replace(/<w:t/u, `${element}<w:t`) + behind.slice(400);
  }
}

function mutatedPdf(seeds: readonly Uint8Array[], random: Random): Uint8Array {
  if (random.below(12) === 0) return damaged(random.pick(seeds), random);
  const options: FormOptions = {
    order: random.pick(["cells", "lines", "columns", "shuffled"]),
    byWord: random.below(3) === 0,
    linesOnPage: 8 + random.below(50),
    repeatsHead: random.below(2) === 0,
    pictures: random.below(6) === 0,
    smiley: {
      raised: random.below(24) - 12,
      size: 7 + random.below(10),
      font: random.pick(["Wingdings", "Arial", "Wingdings2", "Wingdings-Regular"]),
    },
    rotate: random.pick([0, 0, 90, 180, 270]),
  };
  const whole = pdfForm(options);
  if (random.below(4) === 0) return damaged(whole, random);
  let text = Array.from(whole, (code) => String.fromCharCode(code)).join("");
  for (let count = random.below(12); count > 0; count--) {
    const at = text.indexOf("BT /F", random.below(text.length));
    const end = at === -1 ? -1 : text.indexOf("ET\n", at);
    if (end === -1) continue;
    const shown = text.slice(at, end);
    // The length stays, and with it the places of all objects.
    const changed =
      random.below(2) === 0
        ? shown.replace(/\d(?=\d* Tm)/u, String(random.below(10)))
        : shown.replace(
            /\([^)]*\)/u,
            (words) => `(${words.slice(1, -1).split("").toReversed().join("").replace(/\\/gu, "x")})`,
          );
    text = text.slice(0, at) + changed + text.slice(end);
  }
  return Uint8Array.from(text, (letter) => letter.charCodeAt(0));
}

const LINES = [
  "\f",
  "",
  "Milepæl",
  "Økonomi",
  "Status:",
  "Tid Smiley",
  "\uf04a",
  "☹ 31.12.2017",
  "2. budgetopfølgning 2017 \uf04b",
  "Kort beskrivelse af indsatsen (drift) Tid Smiley",
  "Ansvarligt center: \u0000\u0007",
  "1,5 mio. kr. - 3.. mio kr",
  "\u202e\ufffc\ud83d",
];

function mutatedText(text: string, random: Random): string {
  const lines = text.split("\n");
  for (let count = 1 + random.below(10); count > 0; count--) {
    const at = random.below(lines.length);
    const line = lines[at] ?? "";
    const cut = random.below(line.length + 1);
    switch (random.below(7)) {
      case 0:
        lines.splice(at, 1 + random.below(3));
        break;
      case 1:
        lines.splice(at, 0, ...lines.slice(at, at + random.below(20)));
        break;
      case 2:
        lines.splice(at, 0, random.pick(LINES));
        break;
      case 3:
        lines[at] = `${line}${lines[at + 1] ?? ""}`;
        break;
      case 4:
        lines.splice(at, 1, line.slice(0, cut), line.slice(cut));
        break;
      case 5:
        lines[at] = `${line.slice(0, cut)}   ${line.slice(cut)}`;
        break;
      default:
        lines[at] = `${line.slice(0, cut)}${random.pick(LINES)}${line.slice(cut + 1)}`;
    }
    if (lines.length === 0) lines.push("");
  }
  return lines.join("\n");
}

/** Small Word files beside the given ones. */
export function smallDocx(): Uint8Array[] {
  return ["F04A", "F04B", "F04C"].map((code) => wordFile(wordForm(symbol(code))));
}
