import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { useMemo, useState } from "react";
import { describe, expect, test } from "vitest";
import { render } from "vitest-browser-react";
import type { FollowUp } from "../../../src/agreement/followUp.ts";
import { AddressContext } from "../../../src/links/AddressContext.ts";
import type { RawSearch } from "../../../src/links/parameters.ts";
import { InitiativesPage } from "../../../src/pages/initiatives/InitiativesPage.tsx";
import { agreementOf } from "../../fixtures/smallFollowUp.ts";

const followUp = agreementOf({ a1: ["glad", "sur"], a2: ["glad", "glad"], b1: [null, "neutral"] });

/** The worklist with an address that lasts as long as the test and stands in words beside it. */
function Screen({ start, of = followUp }: { readonly start: RawSearch; readonly of?: FollowUp }) {
  const [search, setSearch] = useState(start);
  const address = useMemo(() => ({ search, setSearch }), [search]);
  // A search asks for the document, too.
  const [client] = useState(() => new QueryClient());
  return (
    <QueryClientProvider client={client}>
      <AddressContext value={address}>
        <output data-testid="address">{JSON.stringify(search)}</output>
        <InitiativesPage followUp={of} />
      </AddressContext>
    </QueryClientProvider>
  );
}

/** The second press comes when the address has followed the first one and the list has not. */
async function pressBoth(first: Element, second: Element, init: MouseEventInit = {}): Promise<void> {
  first.dispatchEvent(new MouseEvent("click", { bubbles: true }));
  for (let step = 0; step < 5; step++) await Promise.resolve();
  second.dispatchEvent(new MouseEvent("click", { bubbles: true, ...init }));
}

test("a heading pressed before the list has followed the one before is added to it", async () => {
  const screen = await render(<Screen start={{}} />);
  const heading = (name: string) => screen.getByRole("button", { name, exact: true }).element();
  await pressBoth(heading("Ansvarligt center"), heading("Mangler"), { shiftKey: true });
  await expect
    .element(screen.getByTestId("address"))
    .toHaveTextContent(JSON.stringify({ sorter: "center,-mangler" }));
});

test("filters taken off one upon the other are all off", async () => {
  const screen = await render(<Screen start={{ smiley: "glad,sur" }} />);
  const chip = (name: string) =>
    screen.getByRole("button", { name: new RegExp(`^Fjern filteret Smiley: ${name}`) }).element();
  await pressBoth(chip("Glad"), chip("Sur"));
  await expect.element(screen.getByTestId("address")).toHaveTextContent("{}");
});

test("initiatives ticked off are counted, and become a list of their own", async () => {
  const screen = await render(<Screen start={{}} />);
  const box = (id: string) => screen.getByRole("checkbox", { name: new RegExp(`^Afkryds .*${id}$`) });
  await box("a1").click();
  await box("b1").click();
  await box("a2").click();
  await box("a2").click();
  const bar = screen.getByRole("region", { name: "Afkrydsede indsatser" });
  await expect.element(bar.getByRole("status")).toHaveTextContent("2 afkrydsede");
  await bar.getByRole("button", { name: "Vis kun de afkrydsede" }).click();
  await expect.element(screen.getByTestId("address")).toHaveTextContent(JSON.stringify({ kun: "a1,b1" }));
  await expect.element(bar.getByRole("status")).toHaveTextContent("2 afkrydsede");
  await bar.getByRole("button", { name: "Fjern krydserne" }).click();
  await expect.element(bar).not.toBeInTheDocument();
});

describe("ticks", () => {
  type Drawn = Awaited<ReturnType<typeof render>>;
  const boxOf = (screen: Drawn, id: string) =>
    screen.getByRole("checkbox", { name: new RegExp(`^Afkryds .*${id}$`) });
  const barOf = (screen: Drawn) => screen.getByRole("region", { name: "Afkrydsede indsatser" });

  test("stay when the list is left and opened again, and when figures come anew, until they are taken off", async () => {
    const before = await render(<Screen start={{}} />);
    await boxOf(before, "a1").click();
    await boxOf(before, "b1").click();
    await before.unmount();
    const screen = await render(<Screen start={{}} />);
    await expect.element(boxOf(screen, "a1")).toBeChecked();
    await expect.element(boxOf(screen, "a2")).not.toBeChecked();
    await expect.element(barOf(screen).getByRole("status")).toHaveTextContent("2 afkrydsede");
    // One of the two is gone from the follow-up.
    await screen.rerender(<Screen start={{}} of={agreementOf({ a1: ["glad"], a2: ["sur"] })} />);
    await expect.element(barOf(screen).getByRole("status")).toHaveTextContent("1 afkrydset");
    await barOf(screen).getByRole("button", { name: "Fjern krydserne" }).click();
    await screen.unmount();
    const after = await render(<Screen start={{}} />);
    await expect.element(boxOf(after, "a1")).not.toBeChecked();
    await expect.element(boxOf(after, "b1")).not.toBeChecked();
    await expect.element(barOf(after)).not.toBeInTheDocument();
  });

  test.each([
    ["Vis kun de afkrydsede", { kun: "a1,a2,b1" }],
    ["Fjern kryds uden for filteret", { smiley: "sur" }],
  ])("outside the filter are counted apart, and »%s« settles them", async (button, address) => {
    const before = await render(<Screen start={{}} />);
    for (const id of ["a1", "a2", "b1"]) await boxOf(before, id).click();
    await before.unmount();
    const screen = await render(<Screen start={{ smiley: "sur" }} />);
    await expect
      .element(barOf(screen).getByRole("status"))
      .toHaveTextContent("3 afkrydsede, heraf 2 uden for filteret");
    await barOf(screen).getByRole("button", { name: button }).click();
    await expect.element(screen.getByTestId("address")).toHaveTextContent(JSON.stringify(address));
    await expect.element(screen.getByText("uden for filteret")).not.toBeInTheDocument();
    const left = "smiley" in address ? "1 afkrydset" : "3 afkrydsede";
    await expect.element(barOf(screen).getByRole("status")).toHaveTextContent(left);
    await barOf(screen).getByRole("button", { name: "Fjern krydserne" }).click();
  });

  test("are drawn behind the comparison with the list's picture, which knows of none", async () => {
    const before = await render(<Screen start={{}} />);
    await boxOf(before, "a1").click();
    await before.unmount();
    const { dataset } = document.documentElement;
    let compared: string | null | undefined;
    dataset["snapshot"] = "picture";
    const watch = new MutationObserver(() => {
      if (!document.querySelector("table")) return;
      compared ??= document.body.textContent;
      delete dataset["snapshot"];
    });
    watch.observe(document.body, { childList: true, subtree: true });
    const screen = await render(<Screen start={{}} />);
    await expect.element(barOf(screen).getByRole("status")).toHaveTextContent("1 afkrydset");
    watch.disconnect();
    expect(compared).toContain("Indsats a1");
    expect(compared).not.toContain("afkrydset");
    await barOf(screen).getByRole("button", { name: "Fjern krydserne" }).click();
  });
});

test("the export menu offers those alone that are ticked off, before it offers files", async () => {
  const screen = await render(<Screen start={{}} />);
  const box = screen.getByRole("checkbox", { name: /^Afkryds .*a1$/ });
  const note = screen.getByRole("checkbox", { name: "Kun de afkrydsede (1 af 3 på listen)" });
  await screen.getByText("Eksportér: Indsatser").click();
  await expect.element(screen.getByRole("button", { name: /^CSV/ })).toBeVisible();
  await expect.element(note).not.toBeInTheDocument();
  await box.click();
  await screen.getByText("Eksportér: Indsatser").click();
  await expect.element(note).toBeVisible();
  await expect.element(note).not.toBeChecked();
  const format = screen.getByRole("button", { name: /^CSV/ }).element();
  expect(note.element().compareDocumentPosition(format)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
  await box.click();
  await expect.element(note).not.toBeInTheDocument();
});

test("where all of the list is ticked off the export menu asks nothing", async () => {
  const screen = await render(<Screen start={{}} />);
  const boxes = screen.getByRole("checkbox", { name: /^Afkryds / });
  const note = screen.getByRole("checkbox", { name: /^Kun de afkrydsede/ });
  await boxes.nth(0).click();
  await boxes.nth(1).click();
  await screen.getByText("Eksportér: Indsatser").click();
  await expect.element(note).toBeVisible();
  await boxes.nth(2).click();
  await screen.getByText("Eksportér: Indsatser").click();
  await expect.element(screen.getByRole("button", { name: /^CSV/ })).toBeVisible();
  await expect.element(note).not.toBeInTheDocument();
  await screen.getByRole("button", { name: "Fjern krydserne" }).click();
});

test("a quick filter is put upon what is chosen and taken off again", async () => {
  const screen = await render(<Screen start={{ forsinkede: "nogensinde" }} />);
  const offTrack = screen.getByRole("button", { name: /^Ude af kurs/ });
  await offTrack.click();
  await expect
    .element(screen.getByTestId("address"))
    .toHaveTextContent(JSON.stringify({ forsinkede: "nogensinde", staar: "ude-af-kurs" }));
  await expect.element(offTrack).toHaveAttribute("aria-pressed", "true");
  await offTrack.click();
  await expect
    .element(screen.getByTestId("address"))
    .toHaveTextContent(JSON.stringify({ forsinkede: "nogensinde" }));
});

test("to choose a rule is to ask for the delayed by it", async () => {
  const screen = await render(<Screen start={{}} />);
  await screen.getByRole("combobox", { name: "Forsinket efter reglen" }).selectOptions("ever");
  await expect.element(screen.getByRole("checkbox", { name: "Kun forsinkede" })).toBeChecked();
  await expect
    .element(screen.getByTestId("address"))
    .toHaveTextContent(JSON.stringify({ forsinkede: "nogensinde" }));
});

test("where nothing is rated no count claims that none is delayed or off track", async () => {
  const screen = await render(<Screen start={{}} of={agreementOf({ a1: [null, null] })} />);
  await expect
    .element(screen.getByRole("combobox", { name: "Forsinket efter reglen" }))
    .toHaveDisplayValue("Senest kendte · antal ukendt");
  await expect.element(screen.getByRole("button", { name: "Ude af kurs –" })).toBeInTheDocument();
  await expect.element(screen.getByRole("button", { name: "Uden smiley nu 1" })).toBeInTheDocument();
});

test("an empty list says in plain words what was asked, and what one filter less would show", async () => {
  const screen = await render(<Screen start={{ q: '"findes ikke"' }} />);
  await expect.element(screen.getByText('Ingen indsatser nævner "findes ikke".')).toBeInTheDocument();
  await expect.element(screen.getByRole("button", { name: "Ryd alle filtre" })).toBeInTheDocument();
  await expect.element(screen.getByRole("button", { name: / uden / })).not.toBeInTheDocument();
});

test("of several filters each is offered to be left out, by its name", async () => {
  const screen = await render(<Screen start={{ forsinkede: "1", staar: "paa-sporet" }} />);
  await expect
    .element(screen.getByText("Ingen indsatser passer på alle filtre på én gang."))
    .toBeInTheDocument();
  await screen.getByRole("button", { name: "1 uden filteret »Kun forsinkede«" }).click();
  await expect
    .element(screen.getByTestId("address"))
    .toHaveTextContent(JSON.stringify({ staar: "paa-sporet" }));
});

test("where no filter alone is in the way, two that are together are offered to be left out", async () => {
  const screen = await render(<Screen start={{ forsinkede: "1", staar: "paa-sporet", q: "findesikke" }} />);
  await screen.getByRole("button", { name: /^1 uden filtrene »Kun forsinkede«, ».*findesikke.*«$/ }).click();
  await expect
    .element(screen.getByTestId("address"))
    .toHaveTextContent(JSON.stringify({ staar: "paa-sporet" }));
});

test("of a search that leaves something out it is said that the search would go, not denied twice", async () => {
  const screen = await render(<Screen start={{ forsinkede: "1", staar: "paa-sporet", q: "-findes" }} />);
  await expect.element(screen.getByText(/^Ingen indsatser passer på alle/)).toBeInTheDocument();
  const names = screen
    .getByRole("button", { name: / uden / })
    .elements()
    .map(({ textContent }) => textContent);
  expect(names.every((name) => /uden (?:filteret|søgningen) »/.test(name ?? ""))).toBe(true);
});

test("a way of standing that the list is narrowed to is explained", async () => {
  const screen = await render(<Screen start={{ staar: "ude-af-kurs" }} />);
  await expect.element(screen.getByText("Ude af kurs: Senest kendte smiley er sur.")).toBeInTheDocument();
});

test("the deviations are a filter with a name", async () => {
  const screen = await render(<Screen start={{}} />);
  await screen.getByRole("button", { name: "Afvigelser 2" }).click();
  await expect.element(screen.getByTestId("address")).toHaveTextContent(JSON.stringify({ afvigelser: "1" }));
});

test("a word that is nowhere is offered in another form, where that is somewhere beside the other filters", async () => {
  const screen = await render(<Screen start={{ q: "indsatserne", tema: "a" }} />);
  await screen.getByRole("button", { name: "2 nævner »indsats«" }).click();
  await expect
    .element(screen.getByTestId("address"))
    .toHaveTextContent(JSON.stringify({ q: "indsats", tema: "a" }));
  await expect.element(screen.getByRole("button", { name: /nævner/ })).not.toBeInTheDocument();
});
