import { QueryClient } from "@tanstack/react-query";
import { expect, test, vi } from "vitest";
import { buildFollowUp } from "../../src/agreement/followUp.ts";
import { DRAFT_ID } from "../../src/feed/draft/draftId.ts";
import { sourceTextQuery } from "../../src/feed/sourceTextQuery.ts";
import { sourceTextsQuery } from "../../src/feed/sourceTextsQuery.ts";
import { realFollowUp } from "../fixtures/realFollowUp.ts";

vi.mock(import("../../src/feed/draft/loadDraft.ts"), async (original) => ({
  ...(await original()),
  loadDraftSource: () => Promise.resolve(["the document that was read last"]),
}));

test("a draft's lines are those of the document that was read last, not of one before it with the same name", async () => {
  const draft = buildFollowUp({ ...realFollowUp.facts, id: DRAFT_ID });
  const client = new QueryClient();
  client.setQueryData(sourceTextQuery(draft).queryKey, ["the document before it"]);
  const texts = await client.fetchQuery(sourceTextsQuery(draft));
  expect([...texts]).toEqual([[DRAFT_ID, ["the document that was read last"]]]);
});

test("a document that is here already is not asked for again", async () => {
  const client = new QueryClient();
  client.setQueryData(sourceTextQuery(realFollowUp).queryKey, ["here"]);
  const texts = await client.fetchQuery(sourceTextsQuery(realFollowUp));
  expect(texts.get(realFollowUp.facts.id)).toEqual(["here"]);
});
