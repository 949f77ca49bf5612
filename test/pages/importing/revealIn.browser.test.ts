import { afterEach, describe, expect, it } from "vitest";
import { revealIn } from "../../../src/pages/importing/revealIn.ts";

afterEach(() => document.body.replaceChildren());

/** A frame 400 px high, whose 40 parts are guessed to be 300 px high and turn out to be 50, the last marked. */
function frameOfGuessedParts(): HTMLElement {
  const frame = document.createElement("section");
  frame.style.cssText = "height: 400px; overflow: auto; overflow-anchor: none";
  for (let part = 0; part < 40; part++) {
    const element = document.createElement("div");
    element.style.cssText = "content-visibility: auto; contain-intrinsic-block-size: auto 300px";
    element.innerHTML = '<p style="height: 50px; margin: 0"></p>';
    frame.append(element);
  }
  frame.children[30]?.toggleAttribute("data-marked", true);
  document.body.append(frame);
  return frame;
}

function middleIn(frame: HTMLElement): number {
  const place = frame.querySelector("[data-marked] p")?.getBoundingClientRect();
  const outer = frame.getBoundingClientRect();
  return place === undefined ? Number.NaN : place.top + place.height / 2 - outer.top;
}

describe("a place that is scrolled to", () => {
  it("stands in the middle of its frame once the parts in sight have their own heights", async () => {
    const frame = frameOfGuessedParts();
    revealIn(frame, "[data-marked]");
    await expect.poll(() => Math.round(middleIn(frame))).toBe(200);
  });

  it("is left alone once it was called off", async () => {
    const frame = frameOfGuessedParts();
    revealIn(frame, "[data-marked]")();
    frame.scrollTop = 0;
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(frame.scrollTop).toBe(0);
  });
});
