import { afterEach, beforeEach, expect, test } from "vitest";
import { isPictureLeft, takeLeftPicture, takeOver } from "../../../src/app/snapshot/takeOver.ts";
import { OUTDATED_KEY } from "../../../src/app/storageKeys.ts";
import { keepPress } from "../../../src/site/keepPress.ts";

keepPress();
beforeEach(() => {
  localStorage.clear();
  location.hash = "#/a";
});
afterEach(() => {
  delete document.documentElement.dataset["snapshot"];
});

/** Shows a picture of a digest of its own, has the reader act, and puts the app in its place. */
let number = 0;
function replace(
  picture: string,
  app: string,
  act: () => void = () => undefined,
  asked = "#/a",
  hasFigures = true,
): string {
  const digest = `picture${++number}`;
  document.documentElement.dataset["snapshot"] = digest;
  document.body.innerHTML = `<div id="snapshot">${picture}</div><div id="root">${app}</div>`;
  const root = document.getElementById("root");
  if (root === null) throw new Error("no root");
  act();
  takeOver(document, root, asked, hasFigures);
  return digest;
}

const click = (selector: string) => () => document.querySelector<HTMLElement>(selector)?.click();
const outdated = () => localStorage.getItem(OUTDATED_KEY) ?? "";

test("the picture is gone, and one that says what the app says is shown again", () => {
  const digest = replace("<p>19 af 25</p>", "<p>19 <b>af</b> 25</p>");
  expect(document.querySelector("#snapshot")).toBeNull();
  expect(document.documentElement.dataset["snapshot"]).toBeUndefined();
  expect(outdated()).not.toContain(digest);
});

test("one that says something else is not shown to this reader again, nor are the last of those before", () => {
  const digests = Array.from({ length: 9 }, () => replace("<p>19 af 25</p>", "<p>20 af 25</p>"));
  expect(outdated().split(" ")).toEqual(digests.slice(1).reverse());
});

test("of a wall what it has measured is compared, and neither its clock nor its pages", () => {
  const wall = (clock: string, page: string, trial: string) =>
    `<time>${clock}</time><div>${page}</div><div data-flow="trial">${trial}</div>`;
  const alike = replace(wall("", "", "7 sure"), wall("12.00", "7", "7 sure"));
  expect(outdated()).not.toContain(alike);
  const other = replace(wall("", "", "7 sure"), wall("", "", "8 sure"));
  expect(outdated()).toContain(other);
});

test("what was done in it is done in the app", async () => {
  replace('<button class="p">Sortér</button>', '<button class="a">Sortér</button>', () => {
    addEventListener("click", ({ target }) => (target as Element).setAttribute("data-pressed", ""));
    click("button.p")();
  });
  await expect.poll(() => document.querySelector("button.a")?.hasAttribute("data-pressed")).toBe(true);
});

test("where one of its links was followed, the app's screen begins at its top, with the focus on its heading", () => {
  const long = '<div style="height:5000px"></div>';
  const digest = replace(
    `${long}<a href="#/b">Videre</a>`,
    `<h1 tabindex="-1">B</h1>${long}`,
    () => {
      click("#snapshot a")();
      location.hash = "#/b";
      scrollTo(0, 2000);
    },
    "#/a",
  );
  expect(scrollY).toBe(0);
  expect(document.activeElement?.localName).toBe("h1");
  expect(outdated()).not.toContain(digest);
});

test("where the reader has gone on in another way, it is left, and is still of the screen that it was of", () => {
  replace(
    "<p>19</p>",
    "<p>Loading</p>",
    () => {
      location.hash = "#/b";
      dispatchEvent(new HashChangeEvent("hashchange", { oldURL: new URL("#/a", location.href).href }));
      expect(isPictureLeft(document)).toBe(true);
    },
    "#/b",
    false,
  );
  expect(takeLeftPicture()?.asked).toBe("#/a");
});

test("an app that was drawn for another address than the picture is compared with nothing", () => {
  const digest = replace("<p>19 af 25</p>", "<p>another screen</p>", () => undefined, "#/b");
  expect(document.querySelector("#snapshot")).toBeNull();
  expect(outdated()).not.toContain(digest);
});

test("one whose screen failed is left to who asks for it first, with what had the focus, and is shown again", () => {
  const focus = () => document.querySelector<HTMLElement>("#snapshot a")?.focus();
  const digest = replace('<a href="#/b">19</a>', "<p>The feed is not there</p>", focus, "#/a", false);
  expect(document.querySelector("#snapshot")).toBeNull();
  expect(outdated()).not.toContain(digest);
  const left = takeLeftPicture();
  expect(left?.picture.textContent).toBe("19");
  expect(left?.focused).toBe(left?.picture.querySelector("a"));
  expect(left?.asked).toBe("#/a");
  expect(takeLeftPicture()).toBeNull();
});
