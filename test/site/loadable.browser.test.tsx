import { Component, type ReactNode } from "react";
import { expect, test, vi } from "vitest";
import { render } from "vitest-browser-react";
import { loadable, Nothing } from "../../src/site/loadable.tsx";
import { isPartMissing } from "../../src/site/missed.ts";

class Screen extends Component<{ readonly children: ReactNode }> {
  override state = { message: "" };
  static getDerivedStateFromError(error: Error) {
    return { message: error.name };
  }
  override render() {
    return this.state.message || this.props.children;
  }
}

const OnItsWay = () => "on its way";
const Without = () => "without it";
const gone = () => vi.fn(() => Promise.reject<() => ReactNode>(new Error("The file is gone")));

test("a part whose code cannot be had gives its place to another, and is not asked for again", async () => {
  const { promise, reject } = Promise.withResolvers<() => ReactNode>();
  const load = vi.fn(() => promise);
  const Part = loadable(load, OnItsWay, { Missing: Without });
  const { container } = await render(
    <Screen>
      <Part />
    </Screen>,
  );
  expect(container.textContent).toBe("on its way");
  reject(new Error("The file is gone"));
  await expect.poll(() => container.textContent).toBe("without it");
  const again = await render(<Part />);
  expect(again.container.textContent).toBe("without it");
  expect(load).toHaveBeenCalledOnce();
});

test("a part that nothing stands in for leaves the screen as it is and says that it is missing, as long as it is", async () => {
  const load = gone();
  const Part = loadable(load, OnItsWay);
  const { container, unmount } = await render(
    <Screen>
      <p>12 glad</p>
      <Part />
    </Screen>,
  );
  await expect.poll(isPartMissing).toBe(true);
  expect(container.textContent).toBe("12 gladon its way");
  await unmount();
  expect(isPartMissing()).toBe(false);
  load.mockResolvedValue(() => "here at last");
  const again = await render(<Part />);
  await expect.poll(() => again.container.textContent).toBe("here at last");
  expect(isPartMissing()).toBe(false);
});

test("a part that is the whole screen throws where its code cannot be had, and is asked for again by the next", async () => {
  const error = vi.spyOn(console, "error").mockImplementation(() => undefined);
  const load = gone();
  const Part = loadable(load, Nothing, { isScreen: true });
  const { container } = await render(
    <Screen>
      <Part />
    </Screen>,
  );
  await expect.poll(() => container.textContent).toBe("MissingCodeError");
  load.mockResolvedValue(() => "here at last");
  const again = await render(<Part />);
  await expect.poll(() => again.container.textContent).toBe("here at last");
  error.mockRestore();
});
