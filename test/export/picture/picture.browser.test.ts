import { SaxesParser } from "saxes";
import { afterEach, expect, test } from "vitest";
import { drawPicture } from "../../../src/export/picture/picture.ts";

afterEach(() => document.body.replaceChildren());

/** Texts of every kind that a page can hold and XML cannot, and of a script that runs to the left. */
const TEXTS = [
  "\u0001\b\u000b\u000c\u001f\u0000",
  "\ud800 og \udc00",
  "\ufffe\uffff",
  "שלום עולם זה מבחן",
  "\u202eltr stop her",
  ']]> & < "',
];

/** A screen of such texts, in HTML and in a drawing, drawn as a picture. */
function drawn(): { readonly svg: string; readonly lengths: readonly number[] } {
  const section = document.createElement("section");
  section.style.width = "300px";
  for (const text of TEXTS) {
    const line = document.createElement("p");
    line.textContent = `a${text}b ${text}`;
    const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
    const label = document.createElementNS("http://www.w3.org/2000/svg", "text");
    label.textContent = `a${text}`;
    label.setAttribute("y", "20");
    svg.append(label);
    const alone = document.createElement("p");
    alone.textContent = text;
    section.append(line, svg, alone);
  }
  document.body.append(section);
  const [title = "", subtitle = "", source = ""] = TEXTS;
  const picture = drawPicture([section], { title, subtitle, source });
  return {
    svg: new XMLSerializer().serializeToString(picture),
    lengths: [...picture.querySelectorAll("[textLength]")].map((text) =>
      Number(text.getAttribute("textLength")),
    ),
  };
}

test("a picture of any texts is well-formed, and no text has less than no length", () => {
  const { svg, lengths } = drawn();
  const parser = new SaxesParser({ xmlns: true });
  parser.on("error", (error) => {
    throw error;
  });
  parser.write(svg).close();
  expect(svg).toContain("שלום");
  expect(lengths.length).toBeGreaterThanOrEqual(TEXTS.length);
  expect(lengths.filter((length) => !(length > 0))).toEqual([]);
});
