import { useMemo, useState } from "react";
import { expect, test } from "vitest";
import { render } from "vitest-browser-react";
import { AddressContext } from "../../../src/links/AddressContext.ts";
import type { RawSearch } from "../../../src/links/parameters.ts";
import { InitiativesPage } from "../../../src/pages/initiatives/InitiativesPage.tsx";
import { agreementOf } from "../../fixtures/smallFollowUp.ts";

const followUp = agreementOf({ a1: ["glad", "sur"], a2: ["glad", "glad"], b1: [null, "neutral"] });

/** The worklist with an address that lasts as long as the test and stands in words beside it. */
function Screen({ start }: { readonly start: RawSearch }) {
  const [search, setSearch] = useState(start);
  const address = useMemo(() => ({ search, setSearch }), [search]);
  return (
    <AddressContext value={address}>
      <output data-testid="address">{JSON.stringify(search)}</output>
      <InitiativesPage followUp={followUp} />
    </AddressContext>
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
