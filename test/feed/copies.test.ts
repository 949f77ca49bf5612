import { QueryClient } from "@tanstack/react-query";
import { describe, expect, test, vi } from "vitest";
import type { FollowUp } from "../../src/agreement/followUp.ts";
import { copied, orCopy } from "../../src/feed/copies.ts";
import { FeedError } from "../../src/feed/errors.ts";
import type { Loaded } from "../../src/feed/loaded.ts";
import { followUpQuery } from "../../src/feed/queries.ts";
import { copyAddress, lastGood } from "../../src/feed/storedCopies.ts";
import { realFollowUp } from "../fixtures/realFollowUp.ts";
import { serve } from "./testServer.ts";

const { id } = realFollowUp.facts;

test("a tab that shows a copy takes a newer one that another tab has kept, and the same one no second time", async () => {
  const root = await serve((_, response) => response.writeHead(404).end());
  vi.stubGlobal("document", { baseURI: root, getElementById: () => null });
  const query = followUpQuery(id);
  const { queryKey } = query;
  const keep = (title: string, day: string) => {
    const body = JSON.stringify({ ...realFollowUp.facts, title });
    const match = async (address: string) =>
      address === copyAddress(root, queryKey) ? new Response(body, { headers: { date: day } }) : undefined;
    vi.stubGlobal("caches", { match });
  };
  const client = new QueryClient({ defaultOptions: { queries: { retry: false, structuralSharing: false } } });
  const shown = async () => {
    await client.prefetchQuery({ ...query, staleTime: 0 });
    expect(client.getQueryState(queryKey)?.status).toBe("error");
    return client.getQueryData<Loaded<FollowUp>>(queryKey)?.value;
  };
  keep("Old", "Sun, 29 Nov 2026 08:00:00 GMT");
  const old = await shown();
  expect(old?.facts.title).toBe("Old");
  expect(await shown()).toBe(old);
  keep("New", "Sun, 29 Nov 2026 08:00:05 GMT");
  expect((await shown())?.facts.title).toBe("New");
});

test.each([
  ["stands in for an empty catalogue while what it listed is there, on a server that refuses HEAD, too", 200],
  ["says nothing of what was withdrawn", 404],
])("a catalogue's copy %s", async (_, status) => {
  const root = await serve(({ method, url }, response) => {
    const isAsked = method === "GET" && url === "/feed/a.json";
    response.writeHead(isAsked ? status : 405, { "content-type": "application/json" }).end("{}");
  });
  const text = '{"followUps":[{"href":"a.json"}]}';
  vi.stubGlobal("caches", { match: async () => new Response(text) });
  const isEmpty = new FeedError({ reason: "no-follow-ups", url: `${root}feed/index.json` });
  expect(await lastGood(root, ["catalogue"], isEmpty)).toEqual(status === 200 ? { text, at: 0 } : null);
});

describe("a copy that is damaged", () => {
  const key = ["follow-up", id];
  const stub = (match: () => Promise<Response>) => {
    vi.stubGlobal("document", { baseURI: "http://here/", getElementById: () => null });
    vi.stubGlobal("caches", { match });
    const client = new QueryClient();
    // The reader has waited for the catalogue: no further patience.
    client.setQueryData(["catalogue"], copied({}));
    return client;
  };
  const dated = { headers: { date: "Sun, 29 Nov 2026 08:00:00 GMT" } };
  const parsed = ({ text }: { readonly text: string }) => JSON.parse(text) as object;

  test("is as none: the answer is waited for, and is what fails", async () => {
    const client = stub(async () => new Response("{", dated));
    const slow = new Promise<object>((resolve) => setTimeout(() => resolve({ is: "the answer" }), 50));
    expect(await orCopy(client, key, slow, parsed)).toEqual({ is: "the answer" });
    const failing = new Promise<object>((_, reject) => setTimeout(() => reject(new Error("offline")), 50));
    await expect(orCopy(client, key, failing, parsed)).rejects.toThrow("offline");
  });

  test("has a moment that can be told, though the day on which it was fetched is gone", async () => {
    stub(async () => new Response("{}"));
    expect(await lastGood("http://here/", key, null)).toEqual({ text: "{}", at: 0 });
  });

  test.each([
    ["of a configuration of another shape", ["config"], new Response('{"catalogue":7}', dated)],
    ["of a configuration that is cut off", ["config"], new Response('{"catalogue":"ht', dated)],
    ["of a document that is no list of lines", ["source", id], new Response('{"0":"a"}', dated)],
  ])("%s is none", async (_, queryKey, response) => {
    stub(async () => response);
    expect(await lastGood("http://here/", queryKey, null)).toBeNull();
  });
});

test("an answer that comes while the copy is read takes the copy's place", async () => {
  vi.stubGlobal("document", { baseURI: "http://here/", getElementById: () => null });
  vi.stubGlobal("caches", { match: async () => new Response("{}") });
  const client = new QueryClient();
  // The reader has waited for the catalogue: no further patience.
  client.setQueryData(["catalogue"], copied({}));
  const queryKey = ["follow-up", id];
  const answer = Promise.withResolvers<object>();
  const aTask = () => new Promise((resolve) => setTimeout(resolve));
  const read = async () => {
    answer.resolve({ is: "late" });
    await aTask();
    await aTask();
    return { is: "a copy" };
  };
  await client.fetchQuery({
    queryKey,
    queryFn: () => orCopy<object>(client, queryKey, answer.promise, read),
  });
  await aTask();
  expect(client.getQueryData(queryKey)).toEqual({ is: "late" });
});
