import { QueryClient } from "@tanstack/react-query";
import { expect, test } from "vitest";
import { catalogueQuery, configQuery, followUpQuery } from "../../src/feed/queries.ts";
import { FeedWatch } from "../../src/feed/watch.ts";

const ID = "ballerup-2017-oekonomiudvalget";

/** The site's own feed, loaded once, as a wall screen has it. */
async function loaded(): Promise<QueryClient> {
  const client = new QueryClient();
  client.setQueryData(configQuery().queryKey, {
    catalogue: new URL("/feed/index.json", location.href).href,
    allowedOrigins: [],
    refreshSeconds: 300,
  });
  await client.fetchQuery(followUpQuery(ID));
  return client;
}

test("a feed that says nothing new leaves the very same agreement, and nobody is told", async () => {
  const client = await loaded();
  const before = client.getQueryState(followUpQuery(ID).queryKey);
  const watch = new FeedWatch(client, ID);
  await watch.ask();
  const told: unknown[] = [];
  watch.subscribe(() => told.push(watch.read().fetchedAt));
  for (let time = 0; time < 5; time++) await watch.ask();
  expect(client.getQueryState(followUpQuery(ID).queryKey)).toBe(before);
  // But for the time, which is told four times a minute.
  expect(told.length).toBeLessThan(5);
  expect(watch.read()).toMatchObject({ failed: false, failure: null });
});

test("a fault is told once, the last good figures stay, and its end is told", async () => {
  const client = await loaded();
  const { queryKey } = catalogueQuery();
  const catalogue = client.getQueryData(queryKey);
  const [entry] = catalogue?.followUps ?? [];
  if (catalogue === undefined || entry === undefined) throw new Error("The site's catalogue is empty");
  const good = client.getQueryData(followUpQuery(ID).queryKey);
  const watch = new FeedWatch(client, ID);
  client.setQueryData(queryKey, { ...catalogue, followUps: [{ ...entry, href: "index.json" }] });
  await watch.ask();
  const fault = watch.read();
  expect(fault).toMatchObject({ failed: true, failure: { reason: "invalid" } });
  await watch.ask();
  expect(watch.read()).toBe(fault);
  expect(client.getQueryData(followUpQuery(ID).queryKey)).toBe(good);
  client.setQueryData(queryKey, catalogue);
  await watch.ask();
  expect(watch.read()).toMatchObject({ failed: false, failure: null });
  expect(client.getQueryData(followUpQuery(ID).queryKey)).toBe(good);
});
