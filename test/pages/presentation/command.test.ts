import { describe, expect, it, test } from "vitest";
import { type Command, commandOf } from "../../../src/pages/presentation/command.ts";
import { INITIAL_SHOW, type Show, step } from "../../../src/pages/presentation/show.ts";

const PLAIN = { shiftKey: false, ctrlKey: false, altKey: false, metaKey: false };
const PAGES = Array.from({ length: 20 }, (_, at) => ({ name: `slide-${at}` }));

/** Presses keys one after the other from a page on. */
function press(keys: readonly string[], page = 4, show: Show = INITIAL_SHOW) {
  return keys.reduce(
    (now, key) => {
      const shiftKey = key.startsWith("Shift+");
      const command = commandOf({ ...PLAIN, key: key.replace("Shift+", ""), shiftKey });
      return command === undefined ? now : step(command, now.show, now.page, PAGES);
    },
    { show, page },
  );
}

describe("the keys that people know from PowerPoint and reveal.js", () => {
  test.each(["ArrowRight", "ArrowDown", "PageDown", " ", "Enter", "n", "N"])(
    "%s turns to the next page",
    (key) => {
      expect(press([key]).page).toBe(5);
    },
  );

  test.each(["ArrowLeft", "ArrowUp", "PageUp", "Shift+ ", "Backspace", "p"])(
    "%s turns to the page before",
    (key) => {
      expect(press([key]).page).toBe(3);
    },
  );

  test("Home and End go to the ends, and no key goes beyond them", () => {
    expect(press(["Home", "ArrowLeft"]).page).toBe(0);
    expect(press(["End", "ArrowRight"]).page).toBe(PAGES.length - 1);
  });

  test("a number and Enter go to that page; Backspace corrects the number, Escape clears it", () => {
    expect(press(["1", "2", "Enter"])).toEqual({ show: { ...INITIAL_SHOW, trail: ["slide-4"] }, page: 11 });
    expect(press(["1", "2", "Backspace", "Enter"]).page).toBe(0);
    expect(press(["1", "2", "Escape"])).toEqual({ show: INITIAL_SHOW, page: 4 });
    expect(press(["1", "0", "Enter"]).page).toBe(9);
    // One digit too many leads nobody to the end of the appendix.
    expect(press(["9", "9", "9", "Enter"])).toEqual({ show: INITIAL_SHOW, page: 4 });
    expect(press(["2", "1", "Enter"]).page).toBe(4);
    expect(press(["0"]).show.digits).toBe("0");
    expect(press(["0", "Enter"])).toEqual({ show: INITIAL_SHOW, page: 4 });
    expect(press(["0", "7", "Enter"]).page).toBe(6);
    expect(press(["2", "0", "Enter"]).page).toBe(PAGES.length - 1);
  });

  describe("a deck of 8 pages and an appendix of 12, numbered by itself", () => {
    const pages = PAGES.map((page, at) => (at === 7 ? { name: "bilag" } : page));
    const typed = (keys: readonly string[], from = 4) =>
      keys.reduce(
        ({ show, page }, key) => step(commandOf({ ...PLAIN, key }) as Command, show, page, pages, 8),
        { show: INITIAL_SHOW, page: from },
      );

    test("a number and A lead to the appendix's page of that number, and R back", () => {
      expect(typed(["3", "a"]).page).toBe(10);
      expect(typed(["1", "2", "A"]).page).toBe(19);
      expect(typed(["3", "a", "r"])).toEqual({ show: INITIAL_SHOW, page: 4 });
      expect(typed(["1", "3", "a"])).toEqual({ show: INITIAL_SHOW, page: 4 });
      expect(typed(["0", "a"])).toEqual({ show: INITIAL_SHOW, page: 4 });
    });

    test("Enter leads into the appendix, too, where the deck has no page of that number", () => {
      expect(typed(["8", "Enter"]).page).toBe(7);
      expect(typed(["9", "Enter"]).page).toBe(16);
      expect(typed(["1", "3", "Enter"])).toEqual({ show: INITIAL_SHOW, page: 4 });
    });

    test("A alone shows what the appendix holds; without an appendix it does nothing", () => {
      expect(typed(["a"])).toEqual({ show: { ...INITIAL_SHOW, trail: ["slide-4"] }, page: 7 });
      expect(press(["a"])).toEqual({ show: INITIAL_SHOW, page: 4 });
    });
  });

  test("what begins a meeting is its first page, by a clicker's next button or its start button", () => {
    const start: Show = { ...INITIAL_SHOW, overlay: "start" };
    expect(press(["PageDown"], 0, start)).toEqual({ show: INITIAL_SHOW, page: 0 });
    expect(press(["F5"], 0, start)).toEqual({ show: INITIAL_SHOW, page: 0 });
    expect(press(["PageDown", "PageDown"], 0, start).page).toBe(1);
  });

  test("R goes back to the page that a number led away from, jump by jump, however far one turned since", () => {
    expect(press(["1", "2", "Enter", "ArrowRight", "r"])).toEqual({ show: INITIAL_SHOW, page: 4 });
    expect(press(["9", "Enter", "1", "2", "Enter", "r"]).page).toBe(8);
    expect(press(["9", "Enter", "1", "2", "Enter", "r", "R"]).page).toBe(4);
    // Its own number leads nowhere.
    expect(press(["5", "Enter"])).toEqual({ show: INITIAL_SHOW, page: 4 });
    expect(press(["r"])).toEqual({ show: INITIAL_SHOW, page: 4 });
  });

  test("R goes back to the same page where others have come before it, and past one that is no more", () => {
    const { show, page } = press(["9", "Enter", "1", "2", "Enter"]);
    const later = [{ name: "new" }, ...PAGES];
    expect(step({ type: "return" }, show, page, later).page).toBe(9);
    const without = later.filter(({ name }) => name !== "slide-8");
    expect(step({ type: "return" }, show, page, without)).toEqual({ show: INITIAL_SHOW, page: 5 });
    expect(step({ type: "return" }, show, 0, [{ name: "new" }])).toEqual({ show: INITIAL_SHOW, page: 0 });
  });

  test.each([
    ["b", "black"],
    [".", "black"],
    ["w", "white"],
    [",", "white"],
  ])("%s makes the screen %s and back", (key, blank) => {
    expect(press([key]).show.blank).toBe(blank);
    expect(press([key, key]).show.blank).toBeNull();
  });

  it("brings back the page that was there before it turns one", () => {
    expect(press(["b", "ArrowRight"])).toEqual({ show: INITIAL_SHOW, page: 4 });
  });

  it("shows the page that a number, A or R leads to, on a black screen too", () => {
    expect(press(["b", "1", "2", "Enter"])).toEqual({
      show: { ...INITIAL_SHOW, trail: ["slide-4"] },
      page: 11,
    });
    expect(press(["b", "5", "Enter"])).toEqual({ show: INITIAL_SHOW, page: 4 });
    expect(press(["1", "2", "Enter", "b", "r"])).toEqual({ show: INITIAL_SHOW, page: 4 });
    const pages = [...PAGES.slice(0, 7), { name: "bilag" }];
    const black: Show = { ...INITIAL_SHOW, blank: "black" };
    expect(step({ type: "appendix" }, black, 4, pages).show.blank).toBeNull();
    // A number that no page has leads nowhere, so nothing is shown.
    expect(press(["b", "9", "9", "Enter"]).show.blank).toBe("black");
  });

  test("Escape closes the top layer, and without one shows all pages", () => {
    expect(press(["Escape"]).show.overlay).toBe("overview");
    expect(press(["Escape", "Escape"]).show.overlay).toBeNull();
    expect(press(["?", "Escape"]).show.overlay).toBeNull();
    expect(press(["b", "Escape"]).show).toEqual(INITIAL_SHOW);
    expect(press(["+", "Escape"]).show).toEqual(INITIAL_SHOW);
  });

  test("plus, minus and 0 enlarge and reduce; the next page is seen in full", () => {
    expect(press(["+", "+", "-"]).show.zoom).toBe(1.25);
    expect(press(["+", "+", "0"]).show.zoom).toBe(1);
    expect(press(["-"]).show.zoom).toBe(1);
    // An Enter behind the 0, as behind any number, is not yet the next page.
    expect(press(["+", "+", "0", "Enter"])).toEqual({ show: INITIAL_SHOW, page: 4 });
    expect(press(["+", "+", "0", "Enter", "Enter"]).page).toBe(5);
    expect(press(["+", "+", "0", "PageDown"]).page).toBe(5);
    expect(press(["+", "ArrowRight"])).toEqual({ show: INITIAL_SHOW, page: 5 });
  });

  test("the deck's last page leads into its appendix only when the next one is asked for twice", () => {
    const pressed = (keys: readonly Command["type"][], from: number, main = 8) =>
      keys.reduce(({ show, page }, type) => step({ type } as Command, show, page, PAGES, main), {
        show: INITIAL_SHOW,
        page: from,
      });
    for (const key of ["next", "enter"] as const) {
      expect(pressed([key], 7)).toEqual({ show: { ...INITIAL_SHOW, isAtEnd: true }, page: 7 });
      expect(pressed([key, key], 7)).toEqual({ show: INITIAL_SHOW, page: 8 });
    }
    expect(pressed(["next", "previous"], 7)).toEqual({ show: INITIAL_SHOW, page: 6 });
    expect(pressed(["next", "zoom-in", "next"], 7).page).toBe(7);
    expect(pressed(["next"], 6).page).toBe(7);
    expect(pressed(["next", "next"], 8).page).toBe(10);
    expect(pressed(["next"], PAGES.length - 1, PAGES.length)).toEqual({
      show: INITIAL_SHOW,
      page: PAGES.length - 1,
    });
    expect(pressed(["overview", "next"], 7).page).toBe(8);
  });

  test("Enter in the overview shows the page that is current there", () => {
    expect(press(["o", "ArrowRight", "Enter"])).toEqual({ show: INITIAL_SHOW, page: 5 });
  });

  test("a number and Enter over all pages show that page; a number of none leaves them open", () => {
    expect(press(["o", "1", "2", "Enter"])).toEqual({
      show: { ...INITIAL_SHOW, trail: ["slide-4"] },
      page: 11,
    });
    expect(press(["o", "5", "Enter"])).toEqual({ show: INITIAL_SHOW, page: 4 });
    expect(press(["o", "9", "9", "Enter"])).toEqual({
      show: { ...INITIAL_SHOW, overlay: "overview" },
      page: 4,
    });
  });

  it("leaves the browser's own keys alone", () => {
    for (const held of ["ctrlKey", "altKey", "metaKey"]) {
      expect(commandOf({ ...PLAIN, [held]: true, key: "ArrowLeft" })).toBeUndefined();
    }
    expect(commandOf({ ...PLAIN, key: "Tab" })).toBeUndefined();
    expect(commandOf({ ...PLAIN, key: "toString" })).toBeUndefined();
  });
});
