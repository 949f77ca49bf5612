/** Drawings of a PowerPoint file that are shapes of its own: they stay sharp, keep their colours and say what they mean. */
import type { RatingKey } from "../../agreement/effort/counts.ts";
import { escapeXml } from "../xml.ts";
import type { Box, Shape } from "./deck.ts";
import { emu } from "./textXml.ts";

/** The field on which a smiley is drawn, as on the screens: 24 × 24, here in hundredths. */
const FIELD = 2400;
const INK = "16202C";

interface Drawn {
  /** A shape that every office program knows: smileys differ by it, not by colour alone. */
  readonly outline: string;
  readonly fill: string | null;
  readonly mouth: string | null;
  readonly features: string;
}

const DRAWN: Readonly<Record<RatingKey, Drawn>> = {
  glad: {
    outline: "ellipse",
    fill: "1B7F79",
    features: "FFFFFF",
    mouth: curve(
      [700, 1360],
      [820, 1620],
      [1000, 1740],
      [1200, 1740],
      [1400, 1740],
      [1580, 1620],
      [1700, 1360],
    ),
  },
  neutral: {
    outline: "roundRect",
    fill: "F2B705",
    features: INK,
    mouth: `${at("moveTo", [720, 1540])}${at("lnTo", [1680, 1540])}`,
  },
  sur: {
    outline: "octagon",
    fill: "B3261E",
    features: "FFFFFF",
    mouth: curve(
      [740, 1740],
      [840, 1520],
      [1010, 1410],
      [1200, 1410],
      [1390, 1410],
      [1560, 1520],
      [1660, 1740],
    ),
  },
  none: { outline: "ellipse", fill: null, features: INK, mouth: null },
};

type Point = readonly [x: number, y: number];

function at(tag: "moveTo" | "lnTo", [x, y]: Point): string {
  return `<a:${tag}><a:pt x="${x}" y="${y}"/></a:${tag}>`;
}

function curve(from: Point, ...points: readonly Point[]): string {
  const bends: string[] = [];
  for (let place = 0; place < points.length; place += 3) {
    const own = points.slice(place, place + 3).map(([x, y]) => `<a:pt x="${x}" y="${y}"/>`);
    bends.push(`<a:cubicBezTo>${own.join("")}</a:cubicBezTo>`);
  }
  return `${at("moveTo", from)}${bends.join("")}`;
}

/** An eye: a ring so small that its line fills it. */
function eye(x: number): string {
  return `${at("moveTo", [x, 960])}<a:arcTo wR="50" hR="50" stAng="10800000" swAng="21600000"/><a:close/>`;
}

/** A smiley as a group of its face and its features, whose text for those who do not see it is its meaning. */
export function smileyXml({ name, rating, alt, ...box }: Shape & { kind: "smiley" }, id: number): string {
  const { outline, fill, mouth, features } = DRAWN[rating];
  const inner = fill === null ? { x: 500, y: 500, size: 1400 } : { x: 150, y: 150, size: 2100 };
  const pen = Math.round(emu(box.width) / 13);
  const face = shape(
    id + 1,
    "Face",
    inner,
    `<a:prstGeom prst="${outline}"><a:avLst/></a:prstGeom>`,
    fill === null ? "<a:noFill/>" : solid(fill),
    fill === null
      ? `<a:ln w="${pen}" cap="rnd">${solid("6B7580")}<a:prstDash val="sysDot"/></a:ln>`
      : `<a:ln w="${pen}">${solid(INK)}</a:ln>`,
  );
  const eyes =
    mouth === null
      ? ""
      : shape(
          id + 2,
          "Features",
          { x: 0, y: 0, size: FIELD },
          `<a:custGeom><a:avLst/><a:gdLst/><a:ahLst/><a:cxnLst/><a:rect l="0" t="0" r="r" b="b"/><a:pathLst><a:path w="${FIELD}" h="${FIELD}" fill="none">${eye(810)}${eye(1490)}${mouth}</a:path></a:pathLst></a:custGeom>`,
          "<a:noFill/>",
          `<a:ln w="${Math.round(pen * 1.2)}" cap="rnd">${solid(features)}<a:round/></a:ln>`,
        );
  const place = `<a:off x="${emu(box.x)}" y="${emu(box.y)}"/><a:ext cx="${emu(box.width)}" cy="${emu(box.height)}"/><a:chOff x="0" y="0"/><a:chExt cx="${FIELD}" cy="${FIELD}"/>`;
  return `<p:grpSp><p:nvGrpSpPr><p:cNvPr id="${id}" name="${escapeXml(name)}" descr="${escapeXml(alt)}"/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr><a:xfrm>${place}</a:xfrm></p:grpSpPr>${face}${eyes}</p:grpSp>`;
}

function shape(
  id: number,
  name: string,
  { x, y, size }: { readonly x: number; readonly y: number; readonly size: number },
  geometry: string,
  fill: string,
  line: string,
): string {
  return `<p:sp><p:nvSpPr><p:cNvPr id="${id}" name="${name}"/><p:cNvSpPr/><p:nvPr/></p:nvSpPr><p:spPr><a:xfrm><a:off x="${x}" y="${y}"/><a:ext cx="${size}" cy="${size}"/></a:xfrm>${geometry}${fill}${line}</p:spPr></p:sp>`;
}

function solid(colour: string): string {
  return `<a:solidFill><a:srgbClr val="${colour}"/></a:solidFill>`;
}

const BAR = {
  track: '<a:solidFill><a:schemeClr val="bg2"><a:lumMod val="93000"/></a:schemeClr></a:solidFill>',
  documented: solidScheme("accent1"),
  "by-smiley": pattern("pct30"),
  uncertain: pattern("wdUpDiag"),
  target: solidScheme("tx1"),
} as const;

function solidScheme(colour: string): string {
  return `<a:solidFill><a:schemeClr val="${colour}"/></a:solidFill>`;
}

/** Dots for a smiley alone, hatching for what is uncertain, as on screen. */
function pattern(preset: string): string {
  return `<a:pattFill prst="${preset}"><a:fgClr><a:schemeClr val="accent1"/></a:fgClr><a:bgClr><a:schemeClr val="bg1"/></a:bgClr></a:pattFill>`;
}

/** An arrow or a part of a bar. */
export function plainShapeXml(
  { name, ...given }: Shape & { kind: "arrow" | "bar" },
  id: number,
  place: (box: Box) => string,
): string {
  const [geometry, fill, alt] =
    given.kind === "arrow"
      ? (["rightArrow", '<a:solidFill><a:schemeClr val="tx2"/></a:solidFill>', ""] as const)
      : (["rect", BAR[given.part], given.alt ?? ""] as const);
  const words = alt === "" ? "" : ` descr="${escapeXml(alt)}"`;
  // A pattern alone is faint where it ends.
  const line = fill.includes("pattFill")
    ? `<a:ln w="9525">${solidScheme("accent1")}</a:ln>`
    : "<a:ln><a:noFill/></a:ln>";
  return `<p:sp><p:nvSpPr><p:cNvPr id="${id}" name="${escapeXml(name)}"${words}/><p:cNvSpPr/><p:nvPr/></p:nvSpPr><p:spPr><a:xfrm>${place(given)}</a:xfrm><a:prstGeom prst="${geometry}"><a:avLst/></a:prstGeom>${fill}${line}</p:spPr></p:sp>`;
}
