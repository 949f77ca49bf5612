import type { PDFPageProxy } from "unpdf/pdfjs";
import { isGrey } from "../placed/grounds.ts";
import type { PdfLibrary } from "./openPdf.ts";
import { type Segment, segmentsIn } from "./ruledLines.ts";

type OperatorList = Awaited<ReturnType<PDFPageProxy["getOperatorList"]>>;

/** A place on a page, by its lower left corner. */
interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A filled place; its colour as six hexadecimal digits. */
interface PaintedGround extends Box {
  readonly colour: string;
  /** True for a small shape, such as the circle of a traffic light. */
  readonly isShape: boolean;
}

/** What a page shows beside text. */
interface Painted {
  /** The small pictures: what may be a smiley. */
  readonly pictures: readonly Box[];
  /** The grounds in a colour, and small shapes, later ones above earlier ones. */
  readonly grounds: readonly PaintedGround[];
  /** The long straight lines. */
  readonly lines: readonly Segment[];
  /** True where it has more grounds than are kept. */
  readonly isCrowded: boolean;
}

/** A smiley is no larger than this, and no smaller. Lines and grounds are pictures too, and logos. */
const LARGEST = 40;
const SMALLEST = 5;
/** The path of a rectangle has no more numbers; a drawing has. A simple shape has no more than this. */
const RECTANGLE = 16;
const SHAPE = 300;
/** A page with more grounds or lines is a drawing. */
const MOST_GROUNDS = 2000;
const MOST_LINES = 20_000;

interface State {
  readonly matrix: readonly number[];
  readonly colour: string | null;
}

/** The small pictures and the grounds of a page. `view` is the page's own turn. */
export function paintedBoxes(
  { fnArray, argsArray }: OperatorList,
  view: readonly number[],
  { OPS, Util }: PdfLibrary,
): Painted {
  const painting = new Set<number>([
    OPS.paintImageXObject,
    OPS.paintInlineImageXObject,
    OPS.paintImageMaskXObject,
  ]);
  const filling = new Set<unknown>([OPS.fill, OPS.eoFill, OPS.fillStroke, OPS.eoFillStroke]);
  const pictures: Box[] = [];
  const grounds: PaintedGround[] = [];
  const lines: Segment[] = [];
  const drawing = new Set<unknown>([...filling, OPS.stroke, OPS.closeStroke]);
  const stack: State[] = [];
  let state: State = { matrix: [...view], colour: null };
  for (const [index, operator] of fnArray.entries()) {
    const args: unknown = argsArray[index];
    switch (operator) {
      case OPS.save:
        stack.push(state);
        break;
      case OPS.restore:
      case OPS.paintFormXObjectEnd:
        state = stack.pop() ?? state;
        break;
      case OPS.transform:
        state = { ...state, matrix: moved(state.matrix, args, Util) };
        break;
      case OPS.paintFormXObjectBegin:
        stack.push(state);
        state = { ...state, matrix: moved(state.matrix, Array.isArray(args) ? args[0] : null, Util) };
        break;
      case OPS.setFillRGBColor:
      case OPS.setFillColorN:
        state = { ...state, colour: colourIn(args) };
        break;
      case OPS.constructPath:
        grounds.push(...groundIn(args, state, filling, Util));
        if (lines.length <= MOST_LINES) lines.push(...linesIn(args, state, drawing, Util));
        break;
      default:
        if (painting.has(operator) && canBeSmiley(boxOf(state.matrix))) pictures.push(boxOf(state.matrix));
    }
  }
  const isCrowded = grounds.length > MOST_GROUNDS;
  return {
    pictures,
    isCrowded,
    grounds: isCrowded ? [] : grounds,
    lines: lines.length > MOST_LINES ? [] : lines,
  };
}

function moved(matrix: readonly number[], by: unknown, util: PdfLibrary["Util"]): readonly number[] {
  const numbers = numbersIn(by);
  return numbers.length === 6 ? util.transform([...matrix], numbers) : matrix;
}

/** A colour other than paper's own. */
function colourIn(args: unknown): string | null {
  const [colour] = Array.isArray(args) ? args : [];
  const digits = typeof colour === "string" ? /^#([\da-f]{6})$/iu.exec(colour)?.[1] : undefined;
  return digits === undefined || /^f{6}$/iu.test(digits) ? null : digits;
}

/** The long straight lines of a path that is drawn. */
function linesIn(
  args: unknown,
  { matrix }: State,
  drawing: ReadonlySet<unknown>,
  util: PdfLibrary["Util"],
): Segment[] {
  const [operator, path] = Array.isArray(args) ? args : [];
  const points: unknown = Array.isArray(path) ? path[0] : null;
  return drawing.has(operator) ? segmentsIn(numbersIn(points), matrix, util) : [];
}

/** The ground or the small shape that a path fills; none for other paths. */
function groundIn(
  args: unknown,
  { matrix, colour }: State,
  filling: ReadonlySet<unknown>,
  util: PdfLibrary["Util"],
): PaintedGround[] {
  const filled = colour === null ? null : filledIn(args, filling);
  if (filled === null || colour === null) return [];
  const box = boxOf(util.transform([...matrix], [...filled.square]));
  const isShape = filled.numbers > RECTANGLE;
  return (isShape ? canBeSmiley(box) && !isGrey(colour) : isGround(box)) ? [{ ...box, colour, isShape }] : [];
}

/** The map of the unit square to the place that a simple path fills, and how many numbers it has; `null` for other paths. */
function filledIn(
  args: unknown,
  filling: ReadonlySet<unknown>,
): { readonly square: readonly number[]; readonly numbers: number } | null {
  const [operator, path, ends] = Array.isArray(args) ? args : [];
  const points: unknown = Array.isArray(path) ? path[0] : null;
  const [left = 0, top = 0, right = 0, bottom] = numbersIn(ends);
  const numbers = numbersIn(points).length;
  if (!filling.has(operator) || numbers > SHAPE || bottom === undefined) return null;
  return { square: [right - left, 0, 0, bottom - top, left, top], numbers };
}

function canBeSmiley({ width, height }: Box): boolean {
  return Math.min(width, height) >= SMALLEST && Math.max(width, height) <= LARGEST;
}

function isGround({ width, height }: Box): boolean {
  return Math.min(width, height) >= SMALLEST;
}

function numbersIn(value: unknown): number[] {
  return Array.isArray(value) || value instanceof Float32Array ? Array.from(value, Number) : [];
}

/** The place of the unit square that a matrix fills. */
function boxOf([a = 0, b = 0, c = 0, d = 0, e = 0, f = 0]: readonly number[]): Box {
  const xs = [e, e + a, e + c, e + a + c];
  const ys = [f, f + b, f + d, f + b + d];
  const [left, top, bottom] = [Math.min(...xs), Math.min(...ys), Math.max(...ys)];
  return { x: left, y: bottom, width: Math.max(...xs) - left, height: bottom - top };
}
