/** What offices call the status of a milestone or an economy. */
import { expect, test } from "vitest";
import { findingsOf, imported, smallDocument, smallInitiative } from "../fixtures/smallDocument.ts";

const withRows = (...rows: string[]) => imported(smallDocument(smallInitiative("1.01. Færre fald", ...rows)));
const FIRST = "Milepæl Planen er lagt. 1. budgetopfølgning 2024 ☺";

test.each([
  "Kommentar",
  "Kommentarer",
  "Statuskommentar",
  "Forklaring",
  "Afvigelsesforklaring",
  "Opfølgning",
  "Bemærkning",
  "Bemærkninger",
])("%s: below a milestone and an economy begins their status", (name) => {
  const result = withRows(
    FIRST,
    "Milepæl Planen er fulgt.",
    "",
    `${name}: Den er forsinket.`,
    "2. budgetopfølgning 2024 ☹",
    "Økonomi Besparelse på 1 mio. kr. i 2024",
    "",
    `${name}: Den er opnået.`,
    "☺",
  );
  const [initiative] = result.facts.initiatives;
  expect(initiative?.milestones[1]).toMatchObject({ text: "Planen er fulgt.", status: "Den er forsinket." });
  expect(initiative?.economy).toMatchObject({
    text: "Besparelse på 1 mio. kr. i 2024",
    status: "Den er opnået.",
  });
  expect(findingsOf(result)).toEqual([]);
});

test("a comment beside a status is a part of what it stands in", () => {
  const comment = (...lines: string[]) =>
    withRows(
      "Milepæl Planen er lagt.",
      "",
      ...lines,
      "1. budgetopfølgning 2024 ☺",
      "Økonomi Der er ingen effekt. ☺",
    ).facts.initiatives[0]?.milestones[0];
  expect(comment("Status: Den er fulgt.", "", "Kommentar: Med forsinkelse.")).toMatchObject({
    text: "Planen er lagt.",
    status: "Den er fulgt.\n\nKommentar: Med forsinkelse.",
  });
  expect(comment("Kommentar: Fra maj.", "", "Status: Den er fulgt.")).toMatchObject({
    text: "Planen er lagt.\n\nKommentar: Fra maj.",
    status: "Den er fulgt.",
  });
});

test("a milestone that begins with such a word is called so", () => {
  const { facts } = withRows(
    "Milepæl Opfølgning: møder er holdt. 1. budgetopfølgning 2024 ☺",
    "Økonomi Ingen. ☺",
  );
  expect(facts.initiatives[0]?.milestones[0]).toMatchObject({
    text: "Opfølgning: møder er holdt.",
    status: null,
  });
});
