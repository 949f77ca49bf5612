import { QueryClient, QueryClientProvider, useQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { expect, test } from "vitest";
import { renderHook } from "vitest-browser-react";
import type { FollowUp } from "../../../../src/agreement/followUp.ts";
import { catalogueQuery, configQuery, followUpQuery, onlyWhenAsked } from "../../../../src/feed/queries.ts";
import { useFeedState } from "../../../../src/pages/wall/frame/useFeedState.ts";

const ID = "ballerup-2017-oekonomiudvalget";
const { queryKey } = followUpQuery(ID);

/** The site's own feed, loaded once, as a wall screen has it; `refetch` asks for it as the screen does. */
async function loadedScreen() {
  const client = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  client.setQueryData(configQuery().queryKey, {
    catalogue: new URL("/feed/index.json", location.href).href,
    allowedOrigins: [],
    refreshSeconds: 300,
    offline: false,
    health: null,
    accessibilityStatement: null,
  });
  await client.fetchQuery(followUpQuery(ID));
  const drawn: (FollowUp | undefined)[] = [];
  const wrapper = ({ children }: { readonly children: ReactNode }) => (
    <QueryClientProvider client={client}>{children}</QueryClientProvider>
  );
  // What a view reads of it, as the app does.
  await renderHook(
    () => {
      const { data } = useQuery({ ...followUpQuery(ID), ...onlyWhenAsked });
      drawn.push(data);
    },
    { wrapper },
  );
  const { result } = await renderHook(() => useFeedState(queryKey, 300), { wrapper });
  const refetch = () => client.refetchQueries({ queryKey }, { cancelRefetch: false });
  return { client, drawn, state: () => result.current, refetch };
}

test("a feed that says nothing new leaves the very same follow-up, and no view is drawn again", async () => {
  const { client, drawn, state, refetch } = await loadedScreen();
  const before = client.getQueryData(queryKey);
  const draws = drawn.length;
  for (let time = 0; time < 5; time++) await refetch();
  expect(client.getQueryData(queryKey)).toBe(before);
  expect(drawn.length).toBe(draws);
  await expect.poll(() => state().fetchedAt).toBe(client.getQueryState(queryKey)?.dataUpdatedAt);
  expect(state()).toMatchObject({ state: "fresh", failure: null });
});

test("a fault is told, the last good figures stay, and its end is told", async () => {
  const { client, drawn, state, refetch } = await loadedScreen();
  const { queryKey: catalogueKey } = catalogueQuery();
  const catalogue = client.getQueryData(catalogueKey);
  const [entry] = catalogue?.value.followUps ?? [];
  if (catalogue === undefined || entry === undefined) throw new Error("The site's catalogue is empty");
  const good = client.getQueryData(queryKey);
  const draws = drawn.length;
  const { fetchedAt } = state();
  client.setQueryData(catalogueKey, {
    ...catalogue,
    value: { ...catalogue.value, followUps: [{ ...entry, href: "index.json" }] },
  });
  await refetch();
  await expect
    .poll(() => state())
    .toMatchObject({ state: "failed", failure: { reason: "invalid" }, fetchedAt });
  await refetch();
  expect(state()).toMatchObject({ state: "failed", failure: { reason: "invalid" }, fetchedAt });
  client.setQueryData(catalogueKey, catalogue);
  await refetch();
  await expect.poll(() => state()).toMatchObject({ state: "fresh", failure: null });
  expect(client.getQueryData(queryKey)).toBe(good);
  expect(drawn.length).toBe(draws);
});
