import type { PDFPageProxy } from "unpdf/pdfjs";

type PdfLibrary = typeof import("unpdf/pdfjs");
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
export function pictureBoxes({ fnArray, argsArray }: OperatorList, view: readonly number[], { OPS, Util }: PdfLibrary): PictureBox[] {
  const found: PictureBox[] = [];
  const stack: number[][] = [];
  let matrix = [...view];
  const pictures = new Set<number>([OPS.paintImageXObject, OPS.paintInlineImageXObject, OPS.paintImageMaskXObject]);
  for (const [index, operator] of fnArray.entries()) {
    const args: unknown = argsArray[index];
    if (operator === OPS.save) stack.push(matrix);
    else if (operator === OPS.restore) matrix = stack.pop() ?? matrix;
    else if (operator === OPS.transform) matrix = Util.transform(matrix, numbersIn(args));
    else if (operator === OPS.paintFormXObjectBegin) {
      stack.push(matrix);
      const own = Array.isArray(args) ? numbersIn(args[0]) : [];
      if (own.length === 6) matrix = Util.transform(matrix, own);
    } else if (operator === OPS.paintFormXObjectEnd) matrix = stack.pop() ?? matrix;
    else if (pictures.has(operator)) {
      const box = boxOf(matrix);
      if (box.width >= SMALLEST && box.height >= SMALLEST && box.width <= LARGEST && box.height <= LARGEST) found.push(box);
    }
  }
  return found;
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
