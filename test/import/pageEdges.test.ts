/** Where a page ends, the real document says the same facts, whatever its footer looks like. */
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { FollowUpFacts, Initiative } from "../../src/agreement/format/schema.ts";
import { realDocumentPath } from "../fixtures/realDocument.ts";
import { imported } from "../fixtures/smallDocument.ts";

const text = readFileSync(realDocumentPath, "utf8");
const lines = text.split("\n");
/** The legend ends above this line; the document's own last footer stands below the other. */
const [BELOW_LEGEND, ABOVE_LAST_FOOTER] = [46, 1640];

function factsOf(source: string) {
  const result = imported(source);
  const { facts, smileys } = result;
  const { rounds, themes, asOf, document } = facts;
  return { rounds, themes, asOf, document, initiatives: facts.initiatives.map(factOf), smileys };
}

/** An initiative without its line numbers; a page's edge does not say whether a paragraph ended there. */
function factOf({ source: _, milestones, economy, ...rest }: Initiative) {
  const rows = milestones.map(({ source: _row, ...row }) => row);
  const facts = { ...rest, milestones: rows, economy: economy && { ...economy, source: null } };
  return JSON.parse(JSON.stringify(facts).replace(/\\n\\n/g, " ")) as Partial<FollowUpFacts>;
}

/** The real document with a footer behind every so many lines, wherever that is. */
function withFooters(footer: (page: number) => readonly string[], every: number, offset: number): string {
  return lines
    .flatMap((line, index) =>
      index >= BELOW_LEGEND && index < ABOVE_LAST_FOOTER && index % every === offset
        ? [line, ...footer(Math.floor(index / every))]
        : [line],
    )
    .join("\n");
}

const HEADING = "Fjerde og sidste opfølgning på Aftale om budget 2017 på Økonomiudvalgets område";
const PUBLISHER = "Ballerup Kommune, Økonomi og Styring";
const CASE = "Sagsid: 00.30.00-S00-6-16";

describe("a footer in the middle of tables and paragraphs", () => {
  test.each<readonly [string, (page: number) => readonly string[]]>([
    ["on two lines", (page) => [`${HEADING} Den 23. marts 2018`, `${PUBLISHER} - ${page} - ${CASE}`]],
    [
      "with every part on a line of its own",
      (page) => ["", HEADING, "Den 23. marts 2018", PUBLISHER, `- ${page} -`, CASE, ""],
    ],
    [
      "with the heading and the date above the page number",
      (page) => ["", HEADING, "", "Den 23. marts 2018", "", `${PUBLISHER} - ${page} - ${CASE}`, ""],
    ],
  ])("%s", (_, footer) => {
    const expected = factsOf(text);
    for (const [every, offset] of [
      [15, 3],
      [15, 9],
      [17, 0],
      [700, 100],
    ] as const)
      expect(factsOf(withFooters(footer, every, offset)), `line ${offset} of ${every}`).toEqual(expected);
  });

  test("inside the title of an initiative without a number", () => {
    const title = "Reduktion i udbetaling af overarbejde - \n";
    const footer = `\n${HEADING} Den 23. marts 2018\n\n${PUBLISHER} - 30 - ${CASE}\n\n \n`;
    expect(factsOf(text.replace(title, `${title}${footer}`))).toEqual(factsOf(text));
  });
});
