import type { PDFPageProxy } from "unpdf/pdfjs";
import type { PdfLibrary } from "./openPdf.ts";

type OperatorList = Awaited<ReturnType<PDFPageProxy["getOperatorList"]>>;

/** A picture on a page, by its lower left corner. */
interface PictureBox {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A smiley is no larger than this, and no smaller. Lines and grounds are pictures too, and logos. */
const LARGEST = 40;
const SMALLEST = 5;

/** The small pictures of a page: what may be a smiley. `view` is the page's own turn. */
export function pictureBoxes(
  { fnArray, argsArray }: OperatorList,
  view: readonly number[],
  { OPS, Util }: PdfLibrary,
): PictureBox[] {
  const pictures = new Set<number>([
    OPS.paintImageXObject,
    OPS.paintInlineImageXObject,
    OPS.paintImageMaskXObject,
  ]);
  const found: PictureBox[] = [];
  const stack: number[][] = [];
  let matrix = [...view];
  for (const [index, operator] of fnArray.entries()) {
    const args: unknown = argsArray[index];
    switch (operator) {
      case OPS.save:
        stack.push(matrix);
        break;
      case OPS.restore:
      case OPS.paintFormXObjectEnd:
        matrix = stack.pop() ?? matrix;
        break;
      case OPS.transform:
        matrix = moved(matrix, args, Util);
        break;
      case OPS.paintFormXObjectBegin:
        stack.push(matrix);
        matrix = moved(matrix, Array.isArray(args) ? args[0] : null, Util);
        break;
      default:
        if (pictures.has(operator) && canBeSmiley(boxOf(matrix))) found.push(boxOf(matrix));
    }
  }
  return found;
}

function moved(matrix: number[], by: unknown, util: PdfLibrary["Util"]): number[] {
  const numbers = numbersIn(by);
  return numbers.length === 6 ? util.transform(matrix, numbers) : matrix;
}

function canBeSmiley({ width, height }: PictureBox): boolean {
  return Math.min(width, height) >= SMALLEST && Math.max(width, height) <= LARGEST;
}

function numbersIn(value: unknown): number[] {
  return Array.isArray(value) || value instanceof Float32Array ? Array.from(value, Number) : [];
}

/** The place of the unit square that a picture fills. */
function boxOf([a = 0, b = 0, c = 0, d = 0, e = 0, f = 0]: readonly number[]): PictureBox {
  const xs = [e, e + a, e + c, e + a + c];
  const ys = [f, f + b, f + d, f + b + d];
  const [left, top, bottom] = [Math.min(...xs), Math.min(...ys), Math.max(...ys)];
  return { x: left, y: bottom, width: Math.max(...xs) - left, height: bottom - top };
}
