/** Keys that come faster than pages are laid out or drawn. */
import { expect, test, vi } from "vitest";
import { renderHook } from "vitest-browser-react";
import { TITLE_SLIDE } from "../../../src/agreement/presentation/slides.ts";
import type { Command } from "../../../src/pages/presentation/command.ts";
import type { Page } from "../../../src/pages/presentation/DeckPages.ts";
import { countPages } from "../../../src/pages/presentation/numbering.ts";
import type { SlideLayout } from "../../../src/pages/presentation/SlideView.tsx";
import { useShow } from "../../../src/pages/presentation/useShow.ts";
import type { SlideContent } from "../../../src/slides/slideContent.ts";

const LAYOUT: SlideLayout = { size: "l", headScale: 1, tableHeadScale: 1, columns: [[]] };

/** Pages by name; those with a `?` are not laid out yet, and those of the appendix are called `bilag`. */
function pagesOf(...names: readonly string[]): readonly Page[] {
  return names.map((name) => ({
    name: name.replace("?", ""),
    slide: TITLE_SLIDE,
    isAppendix: name.startsWith("bilag"),
    content: {} as SlideContent,
    layout: name.endsWith("?") ? null : LAYOUT,
    part: 0,
    parts: 1,
  }));
}

interface Given {
  readonly pages: readonly Page[];
  readonly isWhole: boolean;
  readonly named: string | null;
}

async function openShow(first: Given) {
  const onName = vi.fn<(name: string) => void>();
  const hook = await renderHook(
    (given: Given = first) =>
      useShow({
        ...given,
        counts: countPages(given.pages),
        isComplete: given.pages.every(({ layout }) => layout !== null),
        onName,
        channel: "test",
        role: "audience",
      }),
    { initialProps: first },
  );
  const press = (times: number) => {
    for (let time = 0; time < times; time++) hook.result.current.run({ type: "next" });
  };
  return { ...hook, press, turned: () => onName.mock.calls.flat() };
}

test("what is pressed before pages are laid out turns as many pages as were pressed, second pages of slides too", async () => {
  const { press, turned, rerender } = await openShow({
    pages: pagesOf("a", "b?"),
    isWhole: false,
    named: "a",
  });
  press(3);
  expect(turned()).toEqual([]);
  await rerender({ pages: pagesOf("a", "b?", "c?"), isWhole: true, named: "a" });
  expect(turned()).toEqual(["b"]);
  await rerender({ pages: pagesOf("a", "b", "b~2", "c?"), isWhole: true, named: "b" });
  expect(turned()).toEqual(["b", "b~2", "c"]);
});

test("keys that come before the last one is drawn go on from where that led", async () => {
  const { press, turned } = await openShow({
    pages: pagesOf("a", "b", "c", "d"),
    isWhole: true,
    named: "a",
  });
  press(2);
  press(1);
  expect(turned()).toEqual(["b", "c", "d"]);
});

test("an Enter on the page that a link led to turns it, though the size was given back before", async () => {
  const pages = pagesOf("a", "b", "c");
  const { result, act, turned, rerender } = await openShow({ pages, isWhole: true, named: "a" });
  const run = (command: Command) => act(() => result.current.run(command));
  await run({ type: "zoom-in" });
  await run({ type: "digit", digit: "0" });
  expect(result.current.show.zoom).toBe(1);
  await act(() => result.current.goTo("b"));
  await rerender({ pages, isWhole: true, named: "b" });
  await run({ type: "enter" });
  expect(turned()).toEqual(["b", "c"]);
});

test("a number and A that come before the appendix is counted lead to that page of it as soon as it is", async () => {
  const { result, act, turned, rerender } = await openShow({
    pages: pagesOf("a", "b", "bilag", "bilag-1?"),
    isWhole: true,
    named: "a",
  });
  const run = (command: Command) => act(() => result.current.run(command));
  await run({ type: "digit", digit: "3" });
  await run({ type: "appendix" });
  expect(turned()).toEqual([]);
  expect(result.current.show).toMatchObject({ digits: "3", endedBy: "appendix" });
  await rerender({ pages: pagesOf("a", "b", "bilag", "bilag-1", "bilag-1~2"), isWhole: true, named: "a" });
  expect(turned()).toEqual(["bilag-1~2"]);
  expect(result.current.show).toMatchObject({ digits: "", endedBy: null });
});

test("a number that waits is given up by the next key, and a digit begins another", async () => {
  const { result, act, turned, rerender } = await openShow({
    pages: pagesOf("a", "b?", "bilag?"),
    isWhole: true,
    named: "a",
  });
  const run = (command: Command) => act(() => result.current.run(command));
  await run({ type: "digit", digit: "1" });
  await run({ type: "appendix" });
  await run({ type: "digit", digit: "2" });
  expect(result.current.show).toMatchObject({ digits: "2", endedBy: null });
  await run({ type: "enter" });
  await run({ type: "escape" });
  expect(result.current.show).toMatchObject({ digits: "", endedBy: null, overlay: null });
  await rerender({ pages: pagesOf("a", "b", "bilag"), isWhole: true, named: "a" });
  expect(turned()).toEqual([]);
});

test("a number that waits is given up where another window turns the page", async () => {
  const { result, act, turned, rerender } = await openShow({
    pages: pagesOf("a", "b", "bilag", "bilag-1?"),
    isWhole: true,
    named: "a",
  });
  const run = (command: Command) => act(() => result.current.run(command));
  await run({ type: "digit", digit: "3" });
  await run({ type: "appendix" });
  const speaker = new BroadcastChannel("test");
  const place = { page: "b", blank: null, isAtEnd: false };
  const from = { id: "speaker", role: "presenter" };
  speaker.postMessage({ type: "at", from, place, pressedAt: Date.now() + 1, isJoining: false });
  await vi.waitFor(() => expect(turned()).toEqual(["b"]));
  speaker.close();
  await rerender({ pages: pagesOf("a", "b", "bilag", "bilag-1", "bilag-1~2"), isWhole: true, named: "b" });
  expect(turned()).toEqual(["b"]);
});
