import { QueryClient } from "@tanstack/react-query";
import { afterEach, expect, test, vi } from "vitest";
import { catalogueEntry } from "../../src/agreement/portfolio/catalogue.ts";
import { keepCopies } from "../../src/feed/keepCopies.ts";
import { realFollowUp } from "../fixtures/realFollowUp.ts";

afterEach(() => vi.unstubAllGlobals());

test("of a catalogue that is wrong in part the valid entries are kept, and of one that is wrong as a whole nothing", async () => {
  const kept: Promise<string>[] = [];
  const store = {
    delete: async () => false,
    keys: async () => [],
    put: async (_: string, response: Response) => void kept.push(response.text()),
  };
  vi.stubGlobal("caches", { open: async () => store });
  vi.stubGlobal("document", { baseURI: "https://example.org/", getElementById: () => null });
  const client = new QueryClient();
  keepCopies(client);
  const entry = catalogueEntry(realFollowUp.facts, "a.json");
  const leftOut = { problems: [], total: 1 };
  const read = (followUps: readonly (typeof entry)[]) =>
    client.setQueryData(["catalogue"], {
      text: JSON.stringify({ formatVersion: 1, followUps: [{}, ...followUps] }),
      value: { followUps, leftOut },
    });
  read([]);
  read([entry]);
  await vi.waitFor(() => expect(kept.length).toBeGreaterThan(0));
  expect((await Promise.all(kept)).map((text): unknown => JSON.parse(text))).toEqual([
    { formatVersion: 1, followUps: [entry] },
  ]);
});
