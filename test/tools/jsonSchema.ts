/**
 * Writes the feed's JSON Schema from `src/agreement/format/schema.ts`: `npm run schema`. The published files are
 * derived, never edited; a test fails when they and the code drift apart.
 */
import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { type JsonSchema, toJsonSchema } from "@valibot/to-json-schema";
import { CatalogueSchema } from "../../src/agreement/format/catalogueSchema.ts";
import { FollowUpSchema } from "../../src/agreement/format/schema.ts";

/** Where the published schemas lie, with the address each calls its own. */
const FILES = {
  "follow-up.schema.json": { schema: FollowUpSchema, title: "Follow-up on a municipal budget agreement" },
  "catalogue.schema.json": { schema: CatalogueSchema, title: "Catalogue of follow-ups" },
} as const;

const HOW =
  "stated: the document states the amount. computed: it follows from a stated amount and the target. by-smiley: the document states only the target, and a glad smiley says that it was met.";

/** What a producer of feeds must know beyond types; the key is the path of property names. */
const DESCRIPTIONS: Readonly<Record<string, string>> = {
  formatVersion: "The version of this format. A reader refuses a higher one.",
  id: "Stands in addresses and file names; unique in a catalogue. Never begins with ~.",
  asOf: "The day the follow-up itself is dated.",
  agreement:
    "What is followed up: the same for all committees and all rounds of follow-up on one agreement. null: not known.",
  "agreement.id":
    "Made of authority and year, such as ballerup-2017; alike in every follow-up on the agreement.",
  sequence:
    "Which follow-up on the agreement this is, by the document's own words; null where it does not say.",
  "sequence.number": "1 for the first; null where the document says only that it is the last.",
  "sequence.isLast": "true where the document says that no other follows, else false.",
  "document.source": "Address of the text it was imported from, relative to this file.",
  rounds: "The rounds of follow-up in the order of time.",
  "rounds.date": "The day, where the round is one.",
  smileyMeaning: "The document's own legend, in its own words.",
  "initiatives.id": "Unique even where numbers are not.",
  "initiatives.thread":
    "A key, and nothing but a key, of the initiative through all follow-ups on its agreement: it stays the same whatever happens to number and title, and is unique within a follow-up. An importer makes it of number and title the first time it meets the initiative; null: not known.",
  "initiatives.number": "As the document numbers it; null where it has none.",
  "initiatives.theme": "The id of a theme.",
  "initiatives.funding": "As the document has it: drift, anlæg …",
  "initiatives.responsible": "The responsible centres.",
  "initiatives.milestones": "At most one for each round; a round without text, status and smiley is kept.",
  "initiatives.milestones.round": "The id of a round.",
  "initiatives.milestones.smiley": "null: the document gives none. Never guessed.",
  "initiatives.milestones.parts":
    "The milestones of one round, where the document has several: text and status of the round are theirs together, its smiley is their worst.",
  "initiatives.milestones.source": "Lines of the source text, 1-based, both ends included.",
  "initiatives.economy.figures":
    "Amounts in whole kroner (DKK). Measures and bases are never added together.",
  "initiatives.economy.figures.basis": "null: the document says neither gross nor net.",
  "initiatives.economy.figures.target":
    "What was agreed, zero or more: measure says whether it is to be saved or spent. An object where the document states a range.",
  "initiatives.economy.figures.outcome":
    "What came of it. Absent, not zero, where nothing is known. Below zero where a saving became an extra cost.",
  "initiatives.economy.figures.outcome.how": HOW,
  "initiatives.economy.figures.deviation.how": HOW,
  "initiatives.economy.figures.deviation":
    "What is missing against the target: above zero is worse than agreed, below zero is better.",
  "initiatives.economy.figures.evidence":
    "The words it rests on: exact substrings of the economy's text or status, white space folded.",
  "document.file": "The file itself, where it lies beside the feed; its address is relative to the feed's.",
  "document.file.name": "What it was called.",
  "document.file.type": "Its media type.",
  corrections:
    "What a person read otherwise than the import did. The feed has every corrected value already.",
  "corrections.path":
    "Where the value stands: initiatives[13].milestones[2].smiley. Of an item of a list that was removed, where it stood in the list as the import read it.",
  "corrections.was": "What the import had read. null at the place of an item: it was added.",
  "corrections.became":
    "What the feed has now, at the same place. null at the place of an item: it was removed.",
  "corrections.when": "The day it was corrected.",
  "import.findings": "What the import remarked, with the line of the source text.",
  "import.findings.settled":
    "true: a person held it against the document, and what was lost is corrected or not needed. false: it waits for that. Absent: nobody was asked.",
  "followUps.agreement": "As in the follow-up.",
  "followUps.sequence": "As in the follow-up.",
  "followUps.href": "Address of the follow-up, relative to this file.",
  followUps: "The follow-ups there are, newest first.",
};

type SchemaFile = keyof typeof FILES;
export const SCHEMA_FILES = Object.keys(FILES) as SchemaFile[];

/** The path of a published schema. */
export function schemaPath(file: SchemaFile): string {
  return fileURLToPath(new URL(`../../public/feed/schema/${file}`, import.meta.url));
}

/** A schema file's text as the code has it now: draft 2020-12, readers' view (defaults may be left out). */
export function schemaText(file: SchemaFile): string {
  const { schema, title } = FILES[file];
  const { $schema, ...rest } = toJsonSchema(schema, {
    target: "draft-2020-12",
    // An object stands behind the check that it is no array.
    typeMode: "output",
    // Whether a date stands in the calendar has no word in JSON Schema either.
    ignoreActions: ["check"],
    // A safe integer is an integer; JSON Schema has no word for "exact in a double".
    overrideAction: ({ valibotAction, jsonSchema }) =>
      valibotAction.type === "safe_integer" ? { ...jsonSchema, type: "integer" } : undefined,
  });
  describe(rest, "");
  return `${JSON.stringify({ $schema, $id: file, title, ...rest }, null, 2)}\n`;
}

/** What a writer must not go below; a reader leaves such a figure out by name. */
const MINIMUM: Readonly<Record<string, number>> = {
  "initiatives.economy.figures.target": 0,
  "initiatives.economy.figures.target.min": 0,
  "initiatives.economy.figures.target.max": 0,
};

/** Puts the descriptions and the least values on the properties below a schema, whatever arrays and alternatives lie between. */
function describe(schema: JsonSchema, path: string): void {
  for (const [name, property] of Object.entries(schema.properties ?? {})) {
    const place = path === "" ? name : `${path}.${name}`;
    if (typeof property === "boolean") continue;
    const description = DESCRIPTIONS[place];
    if (description !== undefined) property.description = description;
    const minimum = MINIMUM[place];
    for (const part of [property, ...(property.anyOf ?? [])])
      if (minimum !== undefined && typeof part === "object" && part.type === "integer")
        part.minimum = minimum;
    describe(property, place);
  }
  for (const part of [schema.items, ...(schema.anyOf ?? [])]) {
    if (typeof part === "object" && !Array.isArray(part)) describe(part, path);
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const file of SCHEMA_FILES) writeFileSync(schemaPath(file), schemaText(file));
}
