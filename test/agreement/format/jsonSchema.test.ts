import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { SCHEMA_FILES, schemaPath, schemaText } from "../../tools/jsonSchema.ts";

it.each(SCHEMA_FILES)("%s is published as the code has it (npm run schema)", (file) => {
  expect(readFileSync(schemaPath(file), "utf8")).toBe(schemaText(file));
});

it("names every smiley a milestone can have, and null for none", () => {
  const schema = JSON.parse(schemaText("follow-up.schema.json"));
  const { smiley } = schema.properties.initiatives.items.properties.milestones.items.properties;
  expect(smiley.anyOf).toEqual([{ type: "string", enum: ["glad", "neutral", "sur"] }, { type: "null" }]);
});
