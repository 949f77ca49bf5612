import { afterEach, beforeEach, expect, test } from "vitest";
import { handOver } from "../../../src/app/snapshot/handOver.ts";
import { keepPress } from "../../../src/site/keepPress.ts";

keepPress();
/** Controls of the app that were pressed, by their ids. */
let pressed: string[] = [];
const press = ({ target }: Event) => {
  const app = (target as Element).closest("#app [id]");
  if (app) pressed.push(app.id);
};
beforeEach(() => {
  pressed = [];
  addEventListener("click", press);
});
afterEach(() => removeEventListener("click", press));

/** Has the reader act in a picture, and the app take its place. */
async function replace(picture: string, app: string, act: (picture: Element) => void): Promise<void> {
  document.body.innerHTML = `<div id="snapshot">${picture}</div><div id="app">${app}</div>`;
  const [from, to] = document.body.children as unknown as [Element, Element];
  act(from);
  const isDone = handOver(from, to);
  from.remove();
  await isDone;
}

const button = (place: Element, index: number) => place.querySelectorAll("button").item(index);

test("a press is carried out on the control of the same name, and of several such on that at the same place", async () => {
  await replace(
    "<button>Mere</button><button>Andet</button><button>Mere</button>",
    '<button id="new">Nyt</button><button id="a">Mere</button><button id="b">Mere</button><button id="c">Andet</button>',
    (picture) => button(picture, 2).click(),
  );
  expect(pressed).toEqual(["b"]);
});

test("presses are carried out in their order, each as often as it was made, and it is seen which they are", async () => {
  await replace(
    "<button>Navn</button><button>Beløb</button>",
    '<button id="a">Navn</button><button id="b">Beløb</button>',
    (picture) => {
      button(picture, 1).click();
      button(picture, 0).click();
      button(picture, 1).click();
      expect(picture.querySelectorAll("[aria-busy=true]")).toHaveLength(2);
    },
  );
  expect(pressed).toEqual(["b", "a", "b"]);
});

test.each([
  ["of another name", '<button id="a">Sur 5</button>'],
  ["of another kind", '<a id="a" href="#/">Sur 4</a>'],
])("a press is dropped where the app has a control %s", async (_, app) => {
  await replace("<button>Sur 4</button>", app, (picture) => button(picture, 0).click());
  expect(pressed).toEqual([]);
});

test("what the reader has left alone stays as the app has it", async () => {
  await replace(
    '<select><option selected>Auto</option><option>Mørkt</option></select><label><input type="checkbox">Kun sure</label><details><summary>Om tallet</summary></details>',
    '<select><option>Auto</option><option selected>Mørkt</option></select><label><input type="checkbox" checked>Kun sure</label><details open><summary>Om tallet</summary></details>',
    () => undefined,
  );
  expect(document.querySelector("select")?.value).toBe("Mørkt");
  expect(document.querySelector("input")?.checked).toBe(true);
  expect(document.querySelector("details")?.open).toBe(true);
});

test("what the app has already is not undone", async () => {
  await replace(
    '<label><input type="checkbox">Kun sure</label><details><summary>Om tallet</summary></details>',
    '<label><input type="checkbox" checked>Kun sure</label><details open><summary>Om tallet</summary></details>',
    (picture) => {
      picture.querySelector("input")?.click();
      picture.querySelector("summary")?.click();
    },
  );
  expect(document.querySelector("input")?.checked).toBe(true);
  expect(document.querySelector("details")?.open).toBe(true);
});
