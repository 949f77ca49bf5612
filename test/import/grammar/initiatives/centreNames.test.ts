import { expect, test } from "vitest";
import { CentreNames } from "../../../../src/import/grammar/initiatives/centreNames.ts";

const SINGLE = ["Ejendomme", "Skoler, Institutioner og Kultur"];

test.each<readonly [string, readonly string[], boolean]>([
  [
    "Skoler, Institutioner og Kultur, Ejendomme samt HR og Løn",
    ["Skoler, Institutioner og Kultur", "Ejendomme", "HR og Løn"],
    true,
  ],
  // Behind the last word of a name, which its "og" announces, a comma separates, known or not.
  [
    "By, Erhverv og Miljø, Børne- og Ungerådgivning samt HR og Løn",
    ["By, Erhverv og Miljø", "Børne- og Ungerådgivning", "HR og Løn"],
    false,
  ],
  ["Social og Sundhed, Jura og Indkøb", ["Social og Sundhed", "Jura og Indkøb"], true],
  [
    "Kontaktcentret, Direktionen, Børne- og Ungerådgivning",
    ["Kontaktcentret", "Direktionen", "Børne- og Ungerådgivning"],
    true,
  ],
  // One name or three: nothing tells, so it stays as it is.
  ["Plan, Byg og Natur", ["Plan, Byg og Natur"], false],
])("%s", (value, names, certain) => {
  expect(new CentreNames(SINGLE, [value]).split(value)).toEqual({ names, certain });
});

test.each<readonly [string, readonly string[]]>([
  [
    "Kontaktcentret; Plan, Byg og Natur; Direktionen",
    ["Kontaktcentret", "Plan, Byg og Natur", "Direktionen"],
  ],
  // A known name at the end of a line ends there; another's words may stand on two.
  [
    "Skoler, Institutioner\nog Kultur\nEjendomme\nHR og\nLøn",
    ["Skoler, Institutioner og Kultur", "Ejendomme", "HR og Løn"],
  ],
  ["Politisk\nSekretariat", ["Politisk Sekretariat"]],
])("%j has a name a line, or between semicolons", (value, names) => {
  expect(new CentreNames(SINGLE, [value]).split(value).names).toEqual(names);
});
