import { describe, expect, it, test } from "vitest";
import { commandOf } from "../../../src/pages/presentation/command.ts";
import { INITIAL_SHOW, type Show, step } from "../../../src/pages/presentation/show.ts";

const PLAIN = { shiftKey: false, ctrlKey: false, altKey: false, metaKey: false };
const PAGES = 20;

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
    expect(press(["End", "ArrowRight"]).page).toBe(PAGES - 1);
  });

  test("a number and Enter go to that page; Backspace corrects the number, Escape clears it", () => {
    expect(press(["1", "2", "Enter"])).toEqual({ show: INITIAL_SHOW, page: 11 });
    expect(press(["1", "2", "Backspace", "Enter"]).page).toBe(0);
    expect(press(["1", "2", "Escape"])).toEqual({ show: INITIAL_SHOW, page: 4 });
    expect(press(["1", "0", "Enter"]).page).toBe(9);
    expect(press(["9", "9", "9", "Enter"]).page).toBe(PAGES - 1);
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
    expect(press(["+", "ArrowRight"])).toEqual({ show: INITIAL_SHOW, page: 5 });
  });

  test("Enter in the overview shows the page that is current there", () => {
    expect(press(["o", "ArrowRight", "Enter"])).toEqual({ show: INITIAL_SHOW, page: 5 });
  });

  it("leaves the browser's own keys alone", () => {
    for (const held of ["ctrlKey", "altKey", "metaKey"]) {
      expect(commandOf({ ...PLAIN, [held]: true, key: "ArrowLeft" })).toBeUndefined();
    }
    expect(commandOf({ ...PLAIN, key: "Tab" })).toBeUndefined();
    expect(commandOf({ ...PLAIN, key: "toString" })).toBeUndefined();
  });
});
