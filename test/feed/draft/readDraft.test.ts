import { afterEach, expect, test } from "vitest";
import { type Draft, keptDraft } from "../../../src/feed/draft/keptDraft.ts";
import { loadDraft, loadDraftSource } from "../../../src/feed/draft/loadDraft.ts";
import { readDraft } from "../../../src/feed/draft/readDraft.ts";
import { realFollowUp } from "../../fixtures/realFollowUp.ts";

const whole: Draft = {
  name: "a.docx",
  format: "docx",
  imported: realFollowUp.facts,
  findings: [],
  source: "Linje 1\nLinje 2",
  blocks: [],
  past: [],
  corrections: [],
  future: [],
};

afterEach(() => void keptDraft.write(null));

test("a kept draft is read with its facts and its source", async () => {
  void keptDraft.write(whole);
  expect((await readDraft())?.draft).toBe(whole);
  expect((await loadDraft(undefined))?.value.initiatives).toHaveLength(whole.imported.initiatives.length);
  expect(await loadDraftSource()).toEqual(["Linje 1", "Linje 2"]);
});

test.each<[string, unknown]>([
  ["a text", "kladde"],
  ["without facts", { ...whole, imported: undefined }],
  ["with half of its facts", { ...whole, imported: { id: "x", initiatives: [{ id: "1" }] } }],
  ["without its document", { ...whole, blocks: undefined, source: null }],
  ["with corrections that are no list", { ...whole, corrections: "alle" }],
  ["without its steps", { ...whole, past: undefined }],
])("a damaged draft counts as none: %s", async (_, damaged) => {
  void keptDraft.write(damaged as Draft);
  expect([await readDraft(), await loadDraft(undefined), await loadDraftSource()]).toEqual([
    null,
    null,
    null,
  ]);
});
