/** A text of lines has the rest of a row's text behind its round, or its smiley, where a page ends between the two. */
import { expect, test } from "vitest";
import { findingsOf, imported, smallDocument, smallInitiative } from "../fixtures/smallDocument.ts";

const EDGE = "\n\f";
const documentOf = (...rows: readonly string[]) =>
  imported(
    smallDocument(
      smallInitiative("1.01. Færre fald", ...rows),
      ...["Mad", "Hjemmepleje", "Genoptræning", "Aktivitet", "Rengøring"].map((title, index) =>
        smallInitiative(
          `1.0${index + 2}. ${title}`,
          "Milepæl Planen er lagt. 1. budgetopfølgning 2024 ☺",
          "Økonomi Ingen. ☺",
        ),
      ),
    ),
  );
const unplaced = (document: ReturnType<typeof imported>) =>
  findingsOf(document).filter((finding) => finding.includes("text-unplaced"));

test("a sentence that goes on behind the round and a page's edge is the milestone's", () => {
  const document = documentOf(
    "Milepæl Behovet for tilpasninger",
    `1. budgetopfølgning 2024 ☺${EDGE}bliver undersøgt.`,
    "Økonomi Ingen. ☺",
  );
  expect(document.facts.initiatives[0]?.milestones[0]?.text).toBe(
    "Behovet for tilpasninger bliver undersøgt.",
  );
  expect(unplaced(document)).toEqual([]);
});

test("a status behind the round and a page's edge is the milestone's", () => {
  const document = documentOf(
    "Milepæl Planen er lagt.",
    `1. budgetopfølgning 2024 ☺${EDGE}Status: Det er den.`,
    "Økonomi Ingen. ☺",
  );
  expect(document.facts.initiatives[0]?.milestones[0]).toMatchObject({
    text: "Planen er lagt.",
    status: "Det er den.",
  });
});

test("the status of the economy goes on over the edge below its heading", () => {
  const document = documentOf(
    "Milepæl Planen er lagt. 1. budgetopfølgning 2024 ☺",
    "Økonomi Besparelse i 2024: 1 mio. kr.",
    `Status:\n☹${EDGE}Der mangler 0,2 mio. kr.`,
  );
  expect(document.facts.initiatives[0]?.economy).toMatchObject({
    status: "Der mangler 0,2 mio. kr.",
    smiley: "sur",
    figures: [{ target: 1_000_000, deviation: { min: 200_000, max: 200_000 } }],
  });
});

test("a new sentence behind the round and a page's edge is told, since it may be anything's", () => {
  const document = documentOf(
    "Milepæl Planen er lagt.",
    `1. budgetopfølgning 2024 ☺${EDGE}Udgiften afholdes i 2025.`,
    "Økonomi Ingen. ☺",
  );
  expect(unplaced(document)).toHaveLength(1);
});
