/** The parts of a presentation that are the same in every file: theme, masters and layouts. */
import { RELATIONSHIPS } from "../officeFile.ts";
import { XML_HEAD } from "../xml.ts";
import { emu } from "./textXml.ts";

const DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/main";
const PRESENTATION = "http://schemas.openxmlformats.org/presentationml/2006/main";

/** The namespaces of a part of a presentation. */
export const NAMESPACES = `xmlns:a="${DRAWING}" xmlns:r="${RELATIONSHIPS}" xmlns:p="${PRESENTATION}"`;

/** What the tree of a slide's shapes begins with. */
export const EMPTY_GROUP =
  '<p:nvGrpSpPr><p:cNvPr id="1" name=""/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/><a:chOff x="0" y="0"/><a:chExt cx="0" cy="0"/></a:xfrm></p:grpSpPr>';

const BACKGROUND = '<p:bg><p:bgRef idx="1001"><a:schemeClr val="bg1"/></p:bgRef></p:bg>';
const COLOUR_MAP =
  '<p:clrMap bg1="lt1" tx1="dk1" bg2="lt2" tx2="dk2" accent1="accent1" accent2="accent2" accent3="accent3" accent4="accent4" accent5="accent5" accent6="accent6" hlink="hlink" folHlink="folHlink"/>';

const PLAIN_TEXT =
  '<a:defPPr><a:defRPr lang="da-DK"/></a:defPPr><a:lvl1pPr marL="0" algn="l"><a:defRPr sz="1800"><a:solidFill><a:schemeClr val="tx1"/></a:solidFill><a:latin typeface="+mn-lt"/></a:defRPr></a:lvl1pPr>';

/** What text is set in where nothing else is said. */
export const DEFAULT_TEXT = `<p:defaultTextStyle>${PLAIN_TEXT}</p:defaultTextStyle>`;

/** A place that a slide fills: of a kind, with an own number, somewhere on the slide. */
function place(
  kind: string,
  id: number,
  x: number,
  y: number,
  width: number,
  height: number,
  text: string,
): string {
  return `<p:sp><p:nvSpPr><p:cNvPr id="${id}" name="Place ${id}"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph ${kind}/></p:nvPr></p:nvSpPr><p:spPr><a:xfrm><a:off x="${emu(x)}" y="${emu(y)}"/><a:ext cx="${emu(width)}" cy="${emu(height)}"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr><p:txBody>${text}</p:txBody></p:sp>`;
}

const EMPTY = "<a:lstStyle/><a:p><a:endParaRPr/></a:p>";
const small = (align: string) =>
  `<a:bodyPr lIns="0" rIns="0" anchor="ctr"/><a:lstStyle><a:lvl1pPr algn="${align}"><a:defRPr sz="1200"><a:solidFill><a:schemeClr val="tx2"/></a:solidFill><a:latin typeface="+mn-lt"/></a:defRPr></a:lvl1pPr></a:lstStyle>`;
const FOOTER = place(
  'type="ftr" sz="quarter" idx="11"',
  8,
  80,
  1016,
  1400,
  50,
  `${small("l")}<a:p><a:endParaRPr/></a:p>`,
);
const NUMBER = place(
  'type="sldNum" sz="quarter" idx="12"',
  9,
  1640,
  1016,
  200,
  50,
  `${small("r")}<a:p><a:fld id="{B6F15528-21DE-4FAA-801E-634DDDAF4B2B}" type="slidenum"><a:rPr/><a:t>‹#›</a:t></a:fld></a:p>`,
);
const titlePlace = (type: string) =>
  place(
    `type="${type}"`,
    2,
    80,
    60,
    1760,
    140,
    `<a:bodyPr lIns="0" rIns="0" anchor="b"><a:normAutofit/></a:bodyPr>${EMPTY}`,
  );
const BODY = place(
  'type="body" idx="1"',
  3,
  80,
  240,
  1760,
  740,
  `<a:bodyPr lIns="0" rIns="0"><a:normAutofit/></a:bodyPr>${EMPTY}`,
);

export const SLIDE_MASTER = `${XML_HEAD}<p:sldMaster ${NAMESPACES}><p:cSld>${BACKGROUND}<p:spTree>${EMPTY_GROUP}${titlePlace("title")}${BODY}${FOOTER}${NUMBER}</p:spTree></p:cSld>${COLOUR_MAP}<p:sldLayoutIdLst><p:sldLayoutId id="2147483649" r:id="rId1"/><p:sldLayoutId id="2147483650" r:id="rId2"/></p:sldLayoutIdLst><p:txStyles><p:titleStyle><a:lvl1pPr algn="l"><a:lnSpc><a:spcPct val="95000"/></a:lnSpc><a:buNone/><a:defRPr sz="3000" b="1"><a:solidFill><a:schemeClr val="tx1"/></a:solidFill><a:latin typeface="+mj-lt"/></a:defRPr></a:lvl1pPr></p:titleStyle><p:bodyStyle><a:lvl1pPr marL="0" indent="0"><a:buNone/><a:defRPr sz="1800"><a:solidFill><a:schemeClr val="tx1"/></a:solidFill><a:latin typeface="+mn-lt"/></a:defRPr></a:lvl1pPr></p:bodyStyle><p:otherStyle>${PLAIN_TEXT}</p:otherStyle></p:txStyles></p:sldMaster>`;

/** A layout with a title, the footer and the number. */
export function layoutXml(kind: "title" | "titleOnly", name: string): string {
  return `${XML_HEAD}<p:sldLayout ${NAMESPACES} type="${kind}" preserve="1"><p:cSld name="${name}"><p:spTree>${EMPTY_GROUP}${titlePlace(kind === "title" ? "ctrTitle" : "title")}${FOOTER}${NUMBER}</p:spTree></p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sldLayout>`;
}

export const NOTES_MASTER = `${XML_HEAD}<p:notesMaster ${NAMESPACES}><p:cSld>${BACKGROUND}<p:spTree>${EMPTY_GROUP}<p:sp><p:nvSpPr><p:cNvPr id="2" name="Slide"/><p:cNvSpPr><a:spLocks noGrp="1" noRot="1" noChangeAspect="1"/></p:cNvSpPr><p:nvPr><p:ph type="sldImg" idx="2"/></p:nvPr></p:nvSpPr><p:spPr><a:xfrm><a:off x="685800" y="1143000"/><a:ext cx="5486400" cy="3086100"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom><a:noFill/></p:spPr></p:sp><p:sp><p:nvSpPr><p:cNvPr id="3" name="Notes"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph type="body" sz="quarter" idx="3"/></p:nvPr></p:nvSpPr><p:spPr><a:xfrm><a:off x="685800" y="4400550"/><a:ext cx="5486400" cy="3600450"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr><p:txBody><a:bodyPr/>${EMPTY}</p:txBody></p:sp></p:spTree></p:cSld>${COLOUR_MAP}<p:notesStyle><a:lvl1pPr marL="0" algn="l"><a:defRPr sz="1200"><a:solidFill><a:schemeClr val="tx1"/></a:solidFill><a:latin typeface="+mn-lt"/></a:defRPr></a:lvl1pPr></p:notesStyle></p:notesMaster>`;

const colour = (name: string, value: string) => `<a:${name}><a:srgbClr val="${value}"/></a:${name}>`;
const COLOURS = [
  ["dk1", "16202C"],
  ["lt1", "FFFFFF"],
  ["dk2", "4B5765"],
  ["lt2", "F7F7F4"],
  ["accent1", "2B4A9B"],
  ["accent2", "1B7F79"],
  ["accent3", "F2B705"],
  ["accent4", "B3261E"],
  ["accent5", "6B7580"],
  ["accent6", "9DBAFF"],
  ["hlink", "16202C"],
  ["folHlink", "16202C"],
] as const;
const font = (name: string) =>
  `<a:${name}><a:latin typeface="Calibri"/><a:ea typeface=""/><a:cs typeface=""/></a:${name}>`;
const plain = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>';
const line = `<a:ln w="6350">${plain}</a:ln>`;
const effect = "<a:effectStyle><a:effectLst/></a:effectStyle>";

export const THEME = `${XML_HEAD}<a:theme xmlns:a="${DRAWING}" name="Aftaleoverblik"><a:themeElements><a:clrScheme name="Aftaleoverblik">${COLOURS.map(([name, value]) => colour(name, value)).join("")}</a:clrScheme><a:fontScheme name="Aftaleoverblik">${font("majorFont")}${font("minorFont")}</a:fontScheme><a:fmtScheme name="Aftaleoverblik"><a:fillStyleLst>${plain.repeat(3)}</a:fillStyleLst><a:lnStyleLst>${line.repeat(3)}</a:lnStyleLst><a:effectStyleLst>${effect.repeat(3)}</a:effectStyleLst><a:bgFillStyleLst>${plain.repeat(3)}</a:bgFillStyleLst></a:fmtScheme></a:themeElements></a:theme>`;
