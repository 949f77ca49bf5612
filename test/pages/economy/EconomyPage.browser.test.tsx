import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { expect, test } from "vitest";
import { render } from "vitest-browser-react";
import { traitsAreKnown } from "../../../src/agreement/filter/traits.ts";
import { EconomyPage } from "../../../src/pages/economy/EconomyPage.tsx";
import { agreementOf } from "../../fixtures/smallFollowUp.ts";

const NONE = "Opfølgningen nævner ingen beløb.";

async function open(count: number) {
  const followUp = agreementOf(
    Object.fromEntries(Array.from({ length: count }, (_, index) => [`a${index}`, ["sur"] as const])),
  );
  const screen = await render(
    <QueryClientProvider client={new QueryClient()}>
      <EconomyPage followUp={followUp} />
    </QueryClientProvider>,
  );
  return { followUp, screen };
}

test("of a few initiatives the amounts stand there at once", async () => {
  const { screen } = await open(2);
  expect(screen.getByText(NONE).query()).not.toBeNull();
});

test("of many thousands the heading stands there while they are made ready to be filtered", async () => {
  const { followUp, screen } = await open(20_001);
  expect(screen.getByRole("heading", { name: "Økonomi" }).query()).not.toBeNull();
  expect(traitsAreKnown(followUp)).toBe(false);
  await expect.element(screen.getByText(NONE)).toBeInTheDocument();
  expect(traitsAreKnown(followUp)).toBe(true);
});
