import { QueryClient } from "@tanstack/react-query";
import { afterEach, expect, test, vi } from "vitest";
import { catalogueEntry } from "../../src/agreement/portfolio/catalogue.ts";
import { keepCopies } from "../../src/feed/keepCopies.ts";
import { realFollowUp } from "../fixtures/realFollowUp.ts";

afterEach(() => vi.unstubAllGlobals());

/** A browser's store of copies, as far as they are kept: `put` writes one, once it is called. */
function storeOf(put: (text: string, write: () => void) => unknown) {
  const kept = new Map<string, string>();
  const store = {
    delete: async (address: string) => kept.delete(address),
    keys: async () => [...kept.keys()],
    put: async (address: string, response: Response) => {
      const text = await response.text();
      await put(text, () => kept.set(address, text));
    },
  };
  vi.stubGlobal("caches", { open: async () => store });
  vi.stubGlobal("document", { baseURI: "https://example.org/", getElementById: () => null });
  const client = new QueryClient();
  keepCopies(client);
  return {
    kept: () => [...kept.values()],
    read: (text: string) => client.setQueryData(["source", "a"], { text }),
  };
}

test("what was read last is kept, though the browser is still writing what was read before", async () => {
  const first = Promise.withResolvers<void>();
  const begun: string[] = [];
  const { kept, read } = storeOf(async (text, write) => {
    begun.push(text);
    if (text === "first") await first.promise;
    write();
  });
  read("first");
  await vi.waitFor(() => expect(begun).toEqual(["first"]));
  read("second");
  read("third");
  // A writer of its own would have begun by now.
  await new Promise((resolve) => setTimeout(resolve, 20));
  first.resolve();
  await vi.waitFor(() => expect(kept()).toEqual(["third"]));
  expect(begun.slice(0, 2)).not.toContain("second");
});

test("a browser without room for what is new keeps what it had, and tries again with the next", async () => {
  const { kept, read } = storeOf((text, write) => {
    if (text === "too much") throw new DOMException("Full", "QuotaExceededError");
    write();
  });
  read("old");
  await vi.waitFor(() => expect(kept()).toEqual(["old"]));
  read("too much");
  read("new");
  await vi.waitFor(() => expect(kept()).toEqual(["new"]));
  read("too much");
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(kept()).toEqual(["new"]);
});

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
