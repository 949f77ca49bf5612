import type { Messages } from "./messages.ts";

/** What a value may be, as JSON's types are called. */
const da = {
  "visible text": "tekst, der kan ses",
  text: "tekst",
  string: "tekst",
  number: "et tal",
  integer: "et helt tal",
  boolean: "true eller false",
  array: "en liste",
  object: "et objekt",
  length: "antal",
};

const en: Messages<typeof da> = {
  "visible text": "a text that can be seen",
  text: "a text",
  string: "a text",
  number: "a number",
  integer: "a whole number",
  boolean: "true or false",
  array: "a list",
  object: "an object",
  length: "number of items",
};

export const jsonTypesText = { da, en };
