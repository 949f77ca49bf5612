import { expect, test } from "vitest";
import { render } from "vitest-browser-react";
import "../../src/styles/tokens.css";
import "../../src/styles/base.css";
import "../../src/styles/fields.css";

const boxes = (container: Element) =>
  Array.from(container.querySelectorAll("input"), (box) => box.getBoundingClientRect());

test("a box is as large ticked as not", async () => {
  const screen = await render(
    <>
      <input type="checkbox" aria-label="Tema" defaultChecked />
      <input type="checkbox" aria-label="Runder" />
    </>,
  );
  const [ticked, empty] = boxes(screen.container);
  expect(ticked?.width).toBe(empty?.width);
  expect(ticked?.height).toBe(empty?.height);
});

test.each([true, false])(
  "a box stands at the middle of the words beside it (ticked: %s)",
  async (isTicked) => {
    const screen = await render(
      <label>
        <input type="checkbox" defaultChecked={isTicked} /> <span>Fil og udskrift med bilag</span>
      </label>,
    );
    const [box] = boxes(screen.container);
    const words = screen.getByText("Fil og udskrift med bilag").element().getBoundingClientRect();
    const middle = ({ top, bottom }: DOMRect) => (top + bottom) / 2;
    expect(Math.abs(middle(box as DOMRect) - middle(words))).toBeLessThanOrEqual(2);
  },
);
