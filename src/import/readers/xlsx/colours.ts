/** Colours of a workbook as six hexadecimal digits. */
import { child, type XmlElement } from "../office/xml.ts";

/** The colours that older workbooks name by numbers from 8 on. */
const FIRST_INDEX = 8;
const INDEXED = (
  "000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 800000 008000 000080 808000 800080 008080 C0C0C0 808080 " +
  "9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF 000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF " +
  "00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 " +
  "003366 339966 003300 333300 993300 993366 333399 333333"
).split(" ");
/** The theme's colours in the order of their numbers, which is not the order in which a theme lists them. */
const THEME_ORDER = [
  "lt1",
  "dk1",
  "lt2",
  "dk2",
  "accent1",
  "accent2",
  "accent3",
  "accent4",
  "accent5",
  "accent6",
  "hlink",
  "folHlink",
];

/** Tells the colours of a workbook with this theme. */
export class Colours {
  readonly #theme: readonly (string | undefined)[];

  constructor(theme: XmlElement | undefined) {
    const scheme = child(child(theme, "a:themeElements"), "a:clrScheme");
    this.#theme = THEME_ORDER.map((name) => {
      const colour = child(scheme, `a:${name}`)?.children[0]?.attributes;
      return colour?.["lastClr"] ?? colour?.["val"];
    });
  }

  /** What an element of a colour says; `null` where it says none that is known. */
  of(element: XmlElement | undefined): string | null {
    const { rgb, theme, indexed, tint } = element?.attributes ?? {};
    const named =
      rgb?.slice(-6) ??
      (theme === undefined ? undefined : this.#theme[Number(theme)]) ??
      INDEXED[Number(indexed) - FIRST_INDEX];
    return named !== undefined && /^[\da-f]{6}$/iu.test(named) ? tinted(named, Number(tint ?? 0)) : null;
  }
}

/** A colour nearer to white by a share of what is left, or to black where the share is negative. */
function tinted(colour: string, share: number): string {
  if (!(Math.abs(share) <= 1) || share === 0) return colour;
  const parts = [0, 2, 4].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16);
    return Math.round(share < 0 ? part * (1 + share) : part + (255 - part) * share);
  });
  return parts
    .map((part) => part.toString(16).padStart(2, "0"))
    .join("")
    .toUpperCase();
}
