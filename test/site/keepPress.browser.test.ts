import { beforeEach, expect, test } from "vitest";
import { keepPress, type Pressed } from "../../src/site/keepPress.ts";

keepPress();
beforeEach(() => {
  document.body.innerHTML = `<div id="snapshot"><a href="#a">Indsats <b>7.06</b></a><button><i>Sortér</i></button>
    <button popovertarget="menu">Mere</button><label><input type="checkbox">Kun sure</label></div><div id="menu" popover></div><button id="app">Sortér</button>`;
});

const press = (selector: string) => document.querySelector<HTMLElement>(selector)?.click();
const kept = () => {
  const place: Pressed | null = document.querySelector("#snapshot");
  return (place?.presses ?? []).map(({ target }) => (target as Element).localName);
};
const busy = () => [...document.querySelectorAll("[aria-busy=true]")].map(({ textContent }) => textContent);

test("presses of a picture's buttons and links are kept in their order, whatever in them was pressed", () => {
  press("#snapshot a b");
  press("#snapshot button i");
  press("#snapshot button");
  expect(kept()).toEqual(["b", "i", "button"]);
});

test("a button is busy until the app is there, a link is not: the browser follows it", () => {
  press("#snapshot a");
  expect(busy()).toEqual([]);
  press("#snapshot button i");
  expect(busy()).toEqual(["Sortér"]);
});

test("what works without code is not kept, nor what is pressed in the app", () => {
  press("#snapshot [popovertarget]");
  press("#snapshot input");
  press("#snapshot");
  press("#app");
  expect(kept()).toEqual([]);
  expect(busy()).toEqual([]);
});
