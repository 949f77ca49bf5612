import type { Smiley } from "../../agreement/effort/smiley.ts";
import { escapeXml } from "../xml.ts";
import type { Box, Cell, Shape } from "./deck.ts";
import { plainShapeXml, smileyXml } from "./drawingXml.ts";
import { emu, type LinkIdOf, paragraphsXml } from "./textXml.ts";

/** Backgrounds of cells; letters on them keep a contrast of 7:1. */
const FILLS: Readonly<Record<Smiley, string>> = { glad: "DCEFED", neutral: "FDF3D0", sur: "F8DEDB" };
const ALIGN = { start: "l", center: "ctr", end: "r" } as const;

/** So many ids a shape may take: a smiley is a group of shapes. */
export const IDS_EACH = 3;

/** A text box, a table or a drawing, as the shape of a number on its slide. */
export function shapeXml(shape: Shape, id: number, linkIdOf: LinkIdOf): string {
  if (shape.kind === "smiley") return smileyXml(shape, id);
  if (shape.kind === "arrow" || shape.kind === "bar") return plainShapeXml(shape, id, placeXml);
  const properties = `<p:cNvPr id="${id}" name="${escapeXml(shape.name)}"/>`;
  if (shape.kind === "table") {
    const frame = `<p:nvGraphicFramePr>${properties}<p:cNvGraphicFramePr><a:graphicFrameLocks noGrp="1"/></p:cNvGraphicFramePr><p:nvPr/></p:nvGraphicFramePr><p:xfrm>${placeXml(shape)}</p:xfrm>`;
    return `<p:graphicFrame>${frame}<a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/table">${tableXml(shape, linkIdOf)}</a:graphicData></a:graphic></p:graphicFrame>`;
  }
  const outline =
    shape.hasOutline === true
      ? `<a:ln w="${emu(3)}"><a:solidFill><a:schemeClr val="tx2"/></a:solidFill></a:ln>`
      : "";
  return `<p:sp><p:nvSpPr>${properties}<p:cNvSpPr txBox="1"/><p:nvPr/></p:nvSpPr><p:spPr><a:xfrm>${placeXml(shape)}</a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom><a:noFill/>${outline}</p:spPr><p:txBody><a:bodyPr wrap="square" lIns="${shape.hasOutline ? emu(16) : 0}" tIns="${shape.hasOutline ? emu(10) : 0}" rIns="0" bIns="0"><a:normAutofit/></a:bodyPr><a:lstStyle/>${paragraphsXml(shape.paragraphs, linkIdOf)}</p:txBody></p:sp>`;
}

/** Where a shape is and how large. */
export function placeXml({ x, y, width, height }: Box): string {
  return `<a:off x="${emu(x)}" y="${emu(y)}"/><a:ext cx="${emu(width)}" cy="${emu(height)}"/>`;
}

function tableXml({ columns, rows, heights }: Shape & { kind: "table" }, linkIdOf: LinkIdOf): string {
  const grid = columns.map((width) => `<a:gridCol w="${emu(width)}"/>`).join("");
  const body = rows.map(
    (cells, row) =>
      `<a:tr h="${emu(heights[row] ?? 0)}">${cells.map((cell) => cellXml(cell, row === 0, linkIdOf)).join("")}</a:tr>`,
  );
  return `<a:tbl><a:tblPr firstRow="1"/><a:tblGrid>${grid}</a:tblGrid>${body.join("")}</a:tbl>`;
}

/** A cell and the empty ones that it covers. */
function cellXml(
  { paragraphs, align = "start", fill, span = 1 }: Cell,
  isHead: boolean,
  linkIdOf: LinkIdOf,
): string {
  const line = (side: string, width: number) =>
    `<a:${side} w="${emu(width)}"><a:solidFill><a:srgbClr val="${isHead ? "767F8A" : "D9D9D2"}"/></a:solidFill></a:${side}>`;
  const none = ["lnL", "lnR", "lnT"].map((side) => `<a:${side} w="0"><a:noFill/></a:${side}>`).join("");
  const background =
    fill === undefined ? "<a:noFill/>" : `<a:solidFill><a:srgbClr val="${FILLS[fill]}"/></a:solidFill>`;
  const text = `<a:txBody><a:bodyPr/><a:lstStyle/>${paragraphsXml(paragraphs, linkIdOf, ALIGN[align])}</a:txBody>`;
  const properties = `<a:tcPr marL="${emu(6)}" marR="${emu(6)}" marT="${emu(6)}" marB="${emu(6)}" anchor="ctr">${none}${line("lnB", isHead ? 3 : 2)}${background}</a:tcPr>`;
  const covered = `<a:tc hMerge="1"><a:txBody><a:bodyPr/><a:lstStyle/><a:p><a:endParaRPr/></a:p></a:txBody><a:tcPr/></a:tc>`;
  const spans = span > 1 ? ` gridSpan="${span}"` : "";
  return `<a:tc${spans}>${text}${properties}</a:tc>${covered.repeat(span - 1)}`;
}
