import { describe, expect, test } from "vitest";
import { page } from "vitest/browser";
import { render } from "vitest-browser-react";
import type { Rating } from "../../../src/agreement/effort/smiley.ts";
import { Smiley } from "../../../src/components/smiley/Smiley.tsx";
import { LanguageContext } from "../../../src/text/LanguageContext.ts";
import "../../../src/styles/tokens.css";
import "../../../src/styles/base.css";

const NAMES = { glad: "Glad", neutral: "Neutral", sur: "Sur", none: "Ingen smiley" } as const;
const RATINGS: readonly Rating[] = ["glad", "neutral", "sur", null];

test("a smiley's name is said first, then what it is about", async () => {
  const screen = await render(
    RATINGS.map((rating) => <Smiley key={rating} rating={rating} about="2. runde" />),
  );
  const names = screen.container.querySelectorAll("[role=img]");
  expect(Array.from(names, (mark) => mark.getAttribute("aria-label"))).toEqual(
    RATINGS.map((rating) => `${NAMES[rating ?? "none"]}, 2. runde`),
  );
});

test("one that stands beside its words is not read twice", async () => {
  const screen = await render(<Smiley rating="sur" silent />);
  await expect.element(screen.getByRole("img")).not.toBeInTheDocument();
});

test("is said in English to an English reader", async () => {
  const screen = await render(
    <LanguageContext value="en">
      <Smiley rating="sur" />
    </LanguageContext>,
  );
  await expect.element(screen.getByRole("img", { name: "Sour" })).toBeVisible();
});

/** Each pixel's lightness from 0 to 255, of a smiley drawn 12 pixels wide. */
async function greyPixels(rating: Rating, scheme: "light" | "dark"): Promise<readonly number[]> {
  document.documentElement.dataset["theme"] = scheme;
  const screen = await render(
    <span data-testid="mark" style={{ display: "inline-block", fontSize: "12px", lineHeight: 1 }}>
      <Smiley rating={rating} size="s" silent />
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

describe.each(["light", "dark"] as const)("at 12 pixels in grey, %s", (scheme) => {
  test("every smiley differs from every other", async () => {
    const pictures: (readonly number[])[] = [];
    for (const rating of RATINGS) pictures.push(await greyPixels(rating, scheme));
    for (const [index, one] of pictures.entries())
      for (const other of pictures.slice(index + 1)) expect(differing(one, other)).toBeGreaterThan(12);
  });
});
