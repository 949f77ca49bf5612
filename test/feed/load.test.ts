import { readFileSync } from "node:fs";
import { describe, expect, it, onTestFinished, vi } from "vitest";
import { catalogueEntry } from "../../src/agreement/format/catalogue.ts";
import type { Config } from "../../src/feed/config.ts";
import { loadCatalogue, loadFollowUp } from "../../src/feed/load.ts";
import { realFollowUp } from "../fixtures/realFollowUp.ts";
import { serve } from "./testServer.ts";

const CATALOGUE = readFileSync(new URL("../../public/feed/index.json", import.meta.url), "utf8");

/** A server that answers every address with `body()`, and the configuration that leads to it. */
async function configOf(body: () => string): Promise<Config> {
  const site = await serve((_, response) => response.end(body()));
  vi.stubGlobal("document", { baseURI: site, getElementById: () => null });
  onTestFinished(() => {
    vi.unstubAllGlobals();
  });
  return { catalogue: `${site}feed/index.json`, allowedOrigins: [], refreshSeconds: 300 };
}

describe("a catalogue", () => {
  it("whose text is the same is the very same object; another text is read anew", async () => {
    let body = CATALOGUE;
    const config = await configOf(() => body);
    const first = await loadCatalogue(config);
    expect(first.value.followUps).toHaveLength(1);
    expect(await loadCatalogue(config, { last: first })).toBe(first);
    body = `${CATALOGUE} `;
    const second = await loadCatalogue(config, { last: first });
    expect(second).not.toBe(first);
    expect(second.value).toEqual(first.value);
  });
});

describe("a follow-up", () => {
  const entry = catalogueEntry(realFollowUp.facts, "a.json");
  const text = JSON.stringify(realFollowUp.facts);

  it("whose text is the same is the very same object", async () => {
    const config = await configOf(() => text);
    const first = await loadFollowUp(config, entry);
    expect(first.value.initiatives).toHaveLength(32);
    expect(await loadFollowUp(config, entry, { last: first })).toBe(first);
  });

  it("that is another than the catalogue lists is refused", async () => {
    const config = await configOf(() => text);
    await expect(loadFollowUp(config, { ...entry, id: "b" })).rejects.toMatchObject({
      failure: { reason: "invalid", problems: [{ path: "id", code: "wrong-id", expected: '"b"' }] },
    });
  });

  it("on an origin that is not listed is never asked for", async () => {
    const config = await configOf(() => text);
    const elsewhere = { ...entry, href: "https://evil.example/a.json" };
    await expect(loadFollowUp(config, elsewhere)).rejects.toMatchObject({
      failure: { reason: "blocked-origin" },
    });
  });
});
