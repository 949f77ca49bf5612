import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { useLayoutEffect } from "react";
import { expect, test } from "vitest";
import { render } from "vitest-browser-react";
import { traitsAreKnown } from "../../../src/agreement/filter/traits.ts";
import { buildFollowUp, type FollowUp } from "../../../src/agreement/followUp.ts";
import { parseFollowUpText } from "../../../src/feed/parseText.ts";
import { EconomyPage } from "../../../src/pages/economy/EconomyPage.tsx";
import { economyText } from "../../../src/text/economy.ts";
import { agreementOf } from "../../fixtures/smallFollowUp.ts";

const NONE = "Opfølgningen nævner ingen beløb.";

function manyOf(count: number): FollowUp {
  return agreementOf(
    Object.fromEntries(Array.from({ length: count }, (_, index) => [`a${index}`, ["sur"] as const])),
  );
}

const client = new QueryClient();

function pageOf(followUp: FollowUp) {
  return (
    <QueryClientProvider client={client}>
      <EconomyPage followUp={followUp} />
    </QueryClientProvider>
  );
}

test("of a few initiatives the amounts stand there at once", async () => {
  const screen = await render(pageOf(manyOf(2)));
  expect(screen.getByText(NONE).query()).not.toBeNull();
});

/** Tells of the moment in which what stands beside it is first drawn. */
function Drawn({ onDrawn }: { readonly onDrawn: () => void }) {
  useLayoutEffect(() => {
    onDrawn();
  }, [onDrawn]);
  return null;
}

test("of many thousands the heading stands there while they are made ready to be filtered", async () => {
  const followUp = manyOf(20_001);
  const first: unknown[] = [];
  const onDrawn = () => first.push(document.querySelector("h1")?.textContent, traitsAreKnown(followUp));
  const screen = await render(
    <>
      {pageOf(followUp)}
      <Drawn onDrawn={onDrawn} />
    </>,
  );
  expect(first).toEqual(["Økonomi", false]);
  await expect.element(screen.getByText(NONE)).toBeInTheDocument();
  expect(traitsAreKnown(followUp)).toBe(true);
});

test("what smileys and amounts disagree about stays there while a refresh is read", async () => {
  const read = async () =>
    buildFollowUp(
      parseFollowUpText("", await (await fetch("/feed/ballerup-2017-oekonomiudvalget.json")).text()),
    );
  const screen = await render(pageOf(await read()));
  const section = screen.getByRole("heading", { name: economyText.da.disagreements.title });
  await expect.element(section).toBeInTheDocument();
  await screen.rerender(pageOf(await read()));
  expect(section.query()).not.toBeNull();
});

test("what smileys and amounts disagree about is quoted with the lines of its own words", async () => {
  const text = await (await fetch("/feed/ballerup-2017-oekonomiudvalget.json")).text();
  const screen = await render(pageOf(buildFollowUp(parseFollowUpText("", text))));
  // The document's own words of what is missing stand in one line of the eleven that the economy has.
  await expect.element(screen.getByRole("link", { name: "Linje 1361", exact: true })).toBeInTheDocument();
});
