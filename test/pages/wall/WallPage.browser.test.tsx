import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { useMemo, useState } from "react";
import { expect, onTestFinished, test, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import { render } from "vitest-browser-react";
import { buildFollowUp, type FollowUp } from "../../../src/agreement/followUp.ts";
import { parseFollowUp } from "../../../src/agreement/format/parse.ts";
import type { FollowUpFacts } from "../../../src/agreement/format/schema.ts";
import { configQuery, followUpQuery } from "../../../src/feed/queries.ts";
import { AddressContext } from "../../../src/links/AddressContext.ts";
import type { RawSearch } from "../../../src/links/parameters.ts";
import { VIEWS } from "../../../src/pages/wall/views/registry.ts";
import { WallPage } from "../../../src/pages/wall/WallPage.tsx";
import "../../../src/styles/tokens.css";
import "../../../src/styles/base.css";

const FEED = "/feed/ballerup-2017-oekonomiudvalget.json";

function fails(): never {
  throw new Error("This view always fails");
}
const failing = { ...VIEWS.economy, content: fails };

interface ScreenProps {
  readonly followUp: FollowUp;
  readonly views: typeof VIEWS;
  readonly visninger: string;
}

/** The page with an address that lasts as long as the test. */
function Screen({ followUp, views, visninger }: ScreenProps) {
  const [search, setSearch] = useState<RawSearch>({ visninger });
  const address = useMemo(() => ({ search, setSearch }), [search]);
  return (
    <AddressContext value={address}>
      <WallPage followUp={followUp} views={views} />
    </AddressContext>
  );
}

/** A wall screen on the real agreement, changed first, with some views that fail. */
async function wallWith(
  views: Partial<typeof VIEWS>,
  visninger: string,
  changed = (facts: FollowUpFacts): FollowUpFacts => facts,
) {
  await page.viewport(1920, 1080);
  const parsed = parseFollowUp(await (await fetch(FEED)).json());
  if (!parsed.ok) throw new Error("The real feed is no follow-up");
  const followUp = buildFollowUp(changed(parsed.value));
  const client = new QueryClient();
  client.setQueryData(configQuery().queryKey, {
    catalogue: FEED,
    allowedOrigins: [],
    refreshSeconds: 3600,
    offline: false,
    health: null,
    accessibilityStatement: null,
  });
  client.setQueryData(followUpQuery(followUp.facts.id).queryKey, { text: "", value: followUp });
  // React tells of what a boundary caught; here that is the point.
  const told = vi.spyOn(console, "error").mockImplementation(() => undefined);
  onTestFinished(() => told.mockRestore());
  return render(
    <QueryClientProvider client={client}>
      <Screen followUp={followUp} views={{ ...VIEWS, ...views }} visninger={visninger} />
    </QueryClientProvider>,
  );
}

test("a view that throws is passed over, said, and the others go on", async () => {
  const screen = await wallWith({ economy: failing }, "oekonomi:600,forsinkede:600");
  await expect.element(screen.getByRole("heading", { level: 2, name: "Forsinkede indsatser" })).toBeVisible();
  await expect.element(screen.getByRole("status")).toMatchTextContent("springes over: Økonomi");
  await expect.element(screen.getByText("7.02. Bedre anvendelse af kommunale bygninger")).toBeVisible();
});

test("when all fail the screen still says what it is and what is wrong", async () => {
  const screen = await wallWith({ economy: failing }, "oekonomi:600");
  await expect.element(screen.getByText("Ingen visning kan vises lige nu.", { exact: false })).toBeVisible();
  await expect.element(screen.getByRole("heading", { level: 1 })).toMatchTextContent("Aftale om budget 2017");
});

test("the first view says at once who ended sur and names the deviations, worst first; every view has the key of the smileys", async () => {
  const screen = await wallWith({}, "overblik:600");
  const names = screen.getByRole("listitem").filter({ hasText: /UCC - anvendelse/ });
  await expect.element(names.first()).toBeVisible();
  const said = screen.container.textContent.replace(/\s+/g, " ");
  expect(said.indexOf("Endte i sur4 · 3 nyeaf 32 indsatser")).toBeGreaterThan(0);
  expect(said.indexOf("Endte i sur")).toBeLessThan(said.indexOf("Forsinkede8"));
  expect(said.indexOf("Besparelser nået")).toBeLessThan(said.indexOf("Glade ved 31.12.2017"));
  expect(said).toMatch(
    /7\.07\..{0,99}del 1 - involvering af virksomheder · Arbejdsmarked ?Intet økonomisk mål/,
  );
  expect(said).toMatch(/7\.06\..{0,60}Mangler 0,7–1.mio/);
  expect(said).toContain("og 4 afvigelser til");
  await expect
    .element(screen.getByRole("list", { name: "Smileyerne" }))
    .toMatchTextContent("Glad Neutral Sur Ingen smiley");
});

test("the first view says of a deviation that the document names nobody for it", async () => {
  const screen = await wallWith({}, "overblik:600", (facts) => ({
    ...facts,
    initiatives: facts.initiatives.map((one) => ({ ...one, responsible: [] })),
  }));
  const row = screen.getByRole("listitem").filter({ hasText: "7.03." });
  await expect.element(row.first()).toMatchTextContent("anvendelse og udvikling · Intet center nævnt");
});

test("the key of the smileys is in sight while the controls are used", async () => {
  const screen = await wallWith({}, "forsinkede:600,oekonomi:600");
  await expect.element(screen.getByRole("list", { name: "Smileyerne" })).toBeVisible();
  await userEvent.keyboard("{ArrowRight}");
  const key = screen.getByRole("list", { name: "Smileyerne" }).element().getBoundingClientRect();
  const controls = screen.getByRole("navigation").element().getBoundingClientRect();
  expect(controls.bottom).toBeLessThanOrEqual(key.top);
});

test("an initiative whose shortfall is stated net and gross is one that lacks money, named net first", async () => {
  const screen = await wallWith({}, "oekonomi:600");
  const words = () => screen.container.textContent?.replace(/\s+/g, " ");
  await expect.poll(words).toContain("Der mangler penge 3");
  await expect.poll(words).toContain("Mangler 0,7–1 mio. kr. netto og 1,4 mio. kr. brutto");
});

test("a group that goes on in the next column says so in both", async () => {
  const screen = await wallWith({}, "aendringer:600");
  const headings = () =>
    Array.from(screen.container.querySelectorAll("h3"), ({ textContent }) => textContent).filter((text) =>
      /forts/.test(text),
    );
  await expect.poll(() => headings().length).toBeGreaterThanOrEqual(2);
  const [first = "", second = ""] = headings();
  expect(first).toMatch(/ \(fortsætter\)$/);
  expect(second).toBe(first.replace("fortsætter", "fortsat"));
});
