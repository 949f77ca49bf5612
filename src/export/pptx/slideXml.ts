import { escapeXml, XML_HEAD } from "../xml.ts";
import type { DeckSlide, Run } from "./deck.ts";
import { EMPTY_GROUP, NAMESPACES } from "./parts.ts";
import { IDS_EACH, placeXml, shapeXml } from "./shapeXml.ts";
import { type LinkIdOf, runXml } from "./textXml.ts";

/** A slide: its title in the layout's place for titles, then its shapes, its foot and its number. */
export function slideXml(
  { isTitle, title, shapes, foot }: DeckSlide,
  deckFoot: string,
  linkIdOf: LinkIdOf,
): string {
  const heading = `<p:sp><p:nvSpPr><p:cNvPr id="2" name="Title"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph type="${isTitle ? "ctrTitle" : "title"}"/></p:nvPr></p:nvSpPr><p:spPr><a:xfrm>${placeXml(title)}</a:xfrm></p:spPr><p:txBody><a:bodyPr><a:normAutofit/></a:bodyPr><a:lstStyle/><a:p>${title.runs.map((run) => runXml(run, title.size)).join("")}</a:p></p:txBody></p:sp>`;
  const own = shapes.map((shape, place) => shapeXml(shape, place * IDS_EACH + 5, linkIdOf)).join("");
  const footer = `<p:sp><p:nvSpPr><p:cNvPr id="3" name="Footer"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph type="ftr" sz="quarter" idx="11"/></p:nvPr></p:nvSpPr><p:spPr/><p:txBody><a:bodyPr/><a:lstStyle/><a:p><a:pPr algn="l"/><a:r><a:rPr sz="1200"/><a:t>${escapeXml(foot ?? deckFoot)}</a:t></a:r></a:p></p:txBody></p:sp>`;
  const number = `<p:sp><p:nvSpPr><p:cNvPr id="4" name="Number"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph type="sldNum" sz="quarter" idx="12"/></p:nvPr></p:nvSpPr><p:spPr/><p:txBody><a:bodyPr/><a:lstStyle/><a:p><a:pPr algn="r"/><a:fld id="{B6F15528-21DE-4FAA-801E-634DDDAF4B2B}" type="slidenum"><a:rPr sz="1200"/><a:t>‹#›</a:t></a:fld></a:p></p:txBody></p:sp>`;
  return `${XML_HEAD}<p:sld ${NAMESPACES}><p:cSld><p:spTree>${EMPTY_GROUP}${heading}${own}${footer}${number}</p:spTree></p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sld>`;
}

/** The speaker's notes of a slide, below its picture. */
export function notesXml(notes: readonly Run[]): string {
  const paragraphs = notes.map((run) => `<a:p>${runXml(run, null)}</a:p>`).join("");
  return `${XML_HEAD}<p:notes ${NAMESPACES}><p:cSld><p:spTree>${EMPTY_GROUP}<p:sp><p:nvSpPr><p:cNvPr id="2" name="Slide"/><p:cNvSpPr><a:spLocks noGrp="1" noRot="1" noChangeAspect="1"/></p:cNvSpPr><p:nvPr><p:ph type="sldImg"/></p:nvPr></p:nvSpPr><p:spPr/></p:sp><p:sp><p:nvSpPr><p:cNvPr id="3" name="Notes"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph type="body" idx="1"/></p:nvPr></p:nvSpPr><p:spPr/><p:txBody><a:bodyPr/><a:lstStyle/>${paragraphs}</p:txBody></p:sp></p:spTree></p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:notes>`;
}
