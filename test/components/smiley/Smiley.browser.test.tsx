import type { ReactElement } from "react";
import { describe, expect, test } from "vitest";
import { page } from "vitest/browser";
import { render } from "vitest-browser-react";
import type { Rating } from "../../../src/agreement/effort/smiley.ts";
import { Smiley } from "../../../src/components/smiley/Smiley.tsx";
import { SMILEY_MARKS } from "../../../src/components/smiley/smileyMarks.tsx";
import { LanguageContext } from "../../../src/text/LanguageContext.ts";
import "../../../src/styles/tokens.css";
import "../../../src/styles/base.css";

const NAMES = { glad: "Glad", neutral: "Neutral", sur: "Sur", none: "Ingen smiley" } as const;
const RATINGS: readonly Rating[] = ["glad", "neutral", "sur", null];

test("a screen reader reads the smiley's name first, then what it is about", async () => {
  const screen = await render(
    RATINGS.map((rating) => <Smiley key={rating} rating={rating} about="2. runde" />),
  );
  const names = screen.container.querySelectorAll("[role=img]");
  expect(Array.from(names, (mark) => mark.getAttribute("aria-label"))).toEqual(
    RATINGS.map((rating) => `${NAMES[rating ?? "none"]}, 2. runde`),
  );
});

test("a screen reader does not read a smiley twice that has its words beside it", async () => {
  const screen = await render(<Smiley rating="sur" silent />);
  await expect.element(screen.getByRole("img")).not.toBeInTheDocument();
});

test("a smiley's name is English for an English reader", async () => {
  const screen = await render(
    <LanguageContext value="en">
      <Smiley rating="sur" />
    </LanguageContext>,
  );
  await expect.element(screen.getByRole("img", { name: "Dissatisfied" })).toBeVisible();
});

/** Each pixel's lightness from 0 to 255, of a mark drawn 12 pixels wide. */
async function greyPixels(mark: ReactElement): Promise<readonly number[]> {
  const screen = await render(
    <span data-testid="mark" style={{ display: "inline-block", fontSize: "12px", lineHeight: 1 }}>
      {mark}
    </span>,
  );
  const picture = await page.screenshot({ element: screen.getByTestId("mark"), save: false });
  await screen.unmount();
  const image = new Image();
  image.src = `data:image/png;base64,${picture}`;
  await image.decode();
  const canvas = new OffscreenCanvas(12, 12).getContext("2d");
  if (canvas === null) throw new Error("no canvas");
  canvas.drawImage(image, 0, 0, 12, 12);
  const { data } = canvas.getImageData(0, 0, 12, 12);
  return Array.from({ length: 144 }, (_, index) => {
    const [red = 0, green = 0, blue = 0] = data.subarray(index * 4, index * 4 + 3);
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  });
}

/** Pixels that differ by more than an eye overlooks. */
function differing(one: readonly number[], other: readonly number[]): number {
  return one.filter((lightness, index) => Math.abs(lightness - (other[index] ?? 0)) > 40).length;
}

/** How many pixels tell each two of the pictures apart; two that are alike give 0. */
function differences(pictures: readonly (readonly number[])[]): readonly number[] {
  return pictures.flatMap((one, index) => pictures.slice(index + 1).map((other) => differing(one, other)));
}

describe.each(["light", "dark"] as const)("at 12 pixels in grey, %s", (scheme) => {
  test("every smiley differs from every other", async () => {
    document.documentElement.dataset["theme"] = scheme;
    const pictures: (readonly number[])[] = [];
    for (const rating of RATINGS) pictures.push(await greyPixels(<Smiley rating={rating} size="s" silent />));
    for (const count of differences(pictures)) expect(count).toBeGreaterThan(12);
  });
});

describe("without its colours", () => {
  test.each([
    ["outline", "face"],
    ["mouth", "mouth"],
  ] as const)("every smiley differs from every other by its %s alone", async (_, part) => {
    document.documentElement.dataset["theme"] = "light";
    const pictures: (readonly number[])[] = [];
    for (const name of ["glad", "neutral", "sur"] as const)
      pictures.push(
        await greyPixels(
          <svg viewBox="0 0 24 24" width="12" height="12" aria-hidden="true">
            <style>{`svg * { visibility: hidden; fill: none; stroke: #000; stroke-width: 2 } svg .${part} { visibility: visible }`}</style>
            {SMILEY_MARKS[name]}
          </svg>,
        ),
      );
    for (const count of differences(pictures)) expect(count).toBeGreaterThan(4);
  });
});
