import { readFileSync } from "node:fs";
import { QueryClient } from "@tanstack/react-query";
import { describe, expect, it, test, vi } from "vitest";
import { parseCatalogueText } from "../../src/feed/parseText.ts";
import { catalogueQuery, entryOf, load } from "../../src/feed/queries.ts";
import { readFollowUp } from "../../src/feed/readFollowUp.ts";
import { realFollowUp } from "../fixtures/realFollowUp.ts";
import { serve } from "./testServer.ts";

const CATALOGUE = readFileSync(new URL("../../public/feed/index.json", import.meta.url), "utf8");

describe("a file", () => {
  it("whose text is the same gives the very same object; another text is parsed anew", async () => {
    let body = CATALOGUE;
    const url = await serve((_, response) => response.end(body));
    const first = await load(url, parseCatalogueText, undefined);
    expect(first.value.followUps).toHaveLength(1);
    expect(await load(url, parseCatalogueText, first)).toBe(first);
    body = `${CATALOGUE} `;
    const second = await load(url, parseCatalogueText, first);
    expect(second).not.toBe(first);
    expect(second).toEqual({ text: body, value: first.value });
  });

  it("that the server calls by the same tag is not even read; by another tag it is, and the same text is the same still", async () => {
    let tag = '"one"';
    let body = CATALOGUE;
    const url = await serve((_, response) => response.setHeader("etag", tag).end(body));
    const first = await load(url, parseCatalogueText, undefined);
    body = "{";
    expect(await load(url, parseCatalogueText, first)).toBe(first);
    tag = '"two"';
    await expect(load(url, parseCatalogueText, first)).rejects.toMatchObject({
      failure: { reason: "not-json" },
    });
    body = CATALOGUE;
    expect(await load(url, parseCatalogueText, first)).toBe(first);
  });

  it("that cannot be parsed rejects with the reason", async () => {
    const url = await serve((_, response) => response.end("{"));
    await expect(load(url, parseCatalogueText, undefined)).rejects.toMatchObject({
      failure: { reason: "not-json", url },
    });
  });
});

test("a catalogue that was read before the device's clock was set back is asked for again", async () => {
  let asked = 0;
  const root = await serve(({ url }, response) => {
    if (url === "/config.json") return response.writeHead(404).end();
    asked += 1;
    return response.end(CATALOGUE);
  });
  vi.stubGlobal("document", { baseURI: root, getElementById: () => null });
  const client = new QueryClient();
  const read = { text: CATALOGUE, value: parseCatalogueText(root, CATALOGUE) };
  const readAt = (updatedAt: number) => client.setQueryData(catalogueQuery().queryKey, read, { updatedAt });
  const [{ id } = { id: "" }] = read.value.followUps;
  readAt(Date.now());
  await entryOf(client, id);
  expect(asked).toBe(0);
  readAt(Date.parse("2040-01-01"));
  await entryOf(client, id);
  expect(asked).toBe(1);
});

describe("a follow-up's text", () => {
  const text = JSON.stringify(realFollowUp.facts);

  it("becomes the follow-up with its indexes", async () => {
    const { id } = realFollowUp.facts;
    expect((await readFollowUp("a.json", id, text, { isUrgent: true })).value).toEqual(realFollowUp);
  });

  it("that is another than the catalogue lists is refused", async () => {
    await expect(readFollowUp("a.json", "b", text, { isUrgent: true })).rejects.toMatchObject({
      failure: {
        reason: "invalid",
        url: "a.json",
        problems: [{ path: "id", code: "wrong-id", expected: '"b"' }],
      },
    });
  });
});
