import type { Messages } from "./messages.ts";

/** What stands beside a document's text and is none of it. */
export const daAsides = {
  comment: "En kommentar",
  note: "En fod- eller slutnote",
  textBox: "Et tekstfelt",
  hidden: "Skjult tekst",
  struck: "Overstreget tekst",
  merged: "En smiley, der er flettet ned over rækken ovenfra,",
  earlier: "En kolonne med smileys fra en tidligere runde",
  embedded: "Et indlejret dokument",
  sheet: "Et skjult ark",
  sheetName: "Et arks navn",
  rules: "Farve eller ikon, som en regel giver (betinget formatering),",
  field: "Et udfyldt felt",
  across: "Et vandmærke eller en tekst på skrå",
};
export type AsideKind = keyof typeof daAsides;

export const enAsides: Messages<typeof daAsides> = {
  comment: "A comment",
  note: "A footnote or endnote",
  textBox: "A text box",
  hidden: "Hidden text",
  struck: "Text that is crossed out",
  merged: "A smiley whose cell is merged down over this row from the one above",
  earlier: "A column of smileys from an earlier round",
  embedded: "An embedded document",
  sheet: "A hidden sheet",
  sheetName: "A sheet's name",
  rules: "Colour or icon that a rule gives (conditional formatting)",
  field: "A filled field",
  across: "A watermark or a slanted text",
};
