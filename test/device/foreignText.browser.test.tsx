import { StrictMode } from "react";
import { flushSync } from "react-dom";
import { createRoot } from "react-dom/client";
import { afterEach, expect, test, vi } from "vitest";
import { watchText } from "../../src/device/foreignText.ts";

const { removeChild, insertBefore } = Node.prototype;
const onMissed = vi.fn();
afterEach(() => {
  onMissed.mockReset();
  // Watching a changed page makes these tolerant for as long as the page lives.
  Object.assign(Node.prototype, { removeChild, insertBefore });
  document.body.replaceChildren();
});

interface Figures {
  readonly count: number;
  readonly note: string | null;
  readonly names: readonly string[];
}

/** Texts as screens have them: alone, beside others, there at times, in a list whose order changes. */
function Screen({ count, note, names }: Figures) {
  return (
    <main>
      <p>
        {count} af {32} {note} indsatser
      </p>
      <h1>{`${count} forsinkede`}</h1>
      <div>
        {note}
        {count > 5 ? "mange" : <b>få</b>} i alt
      </div>
      <ul>
        {names.map((name) => (
          <li key={name}>
            {name}: {count}
          </li>
        ))}
      </ul>
    </main>
  );
}

const FIRST: Figures = { count: 8, note: null, names: ["a", "b", "c"] };
const COURSE: readonly Figures[] = [
  { count: 3, note: "rettede", names: ["c", "a"] },
  { count: 6, note: null, names: ["b", "c", "d"] },
  { count: 6, note: "nye", names: [] },
  { count: 7, note: "nye", names: ["d", "a"] },
];

function open() {
  const place = document.createElement("div");
  document.body.append(place);
  const root = createRoot(place);
  let key = 0;
  const render = (figures: Figures) =>
    flushSync(() =>
      root.render(
        <StrictMode key={key}>
          <Screen {...figures} />
        </StrictMode>,
      ),
    );
  const draw = () => {
    key += 1;
    // Not within React's own work.
    queueMicrotask(() => render(FIRST));
  };
  render(FIRST);
  return { place, draw, show: render };
}

/** Those who watch are told after a change. */
const told = () => new Promise((resolve) => setTimeout(resolve));

function textsIn(root: Node): readonly Text[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  return texts.filter((text) => text.parentElement?.closest("font") === null && text.data.trim() !== "");
}

const font = (...content: readonly (string | Node)[]) => {
  const element = document.createElement("font");
  element.append(...content);
  return element;
};

const WAYS: Readonly<Record<string, (text: Text) => void>> = {
  "is replaced": (text) => text.replaceWith(font(`⟦${text.data}⟧`)),
  "is replaced word by word": (text) =>
    text.replaceWith(...text.data.split(/(?<=\s)/).map((word) => font(`⟦${word}⟧`))),
  "is wrapped": (text) => {
    const around = font();
    text.before(around);
    around.append(text);
  },
  "gets an element before it and is removed": (text) => {
    text.before(font(`⟦${text.data}⟧`));
    text.remove();
  },
  "is replaced twice": (text) => {
    const one = font(`⟦${text.data}⟧`);
    text.replaceWith(one);
    one.replaceWith(font(font(`⟦${text.data}⟧`)));
  },
};

const said = (place: Element) => (place.textContent ?? "").replace(/[⟦⟧]/g, "");

test.each(Object.keys(WAYS))("a text that %s says what React makes of it", async (way) => {
  const plain = open();
  const { place, show, draw } = open();
  const redraw = vi.fn(draw);
  watchText(place, { redraw, onMissed });
  for (const figures of COURSE) {
    for (const text of textsIn(place)) WAYS[way]?.(text);
    await told();
    show(figures);
    plain.show(figures);
    await told();
    expect(said(place)).toBe(said(plain.place));
  }
  expect(redraw).not.toHaveBeenCalled();
});

test("a page that was changed before it was watched is drawn anew", async () => {
  const { place, draw, show } = open();
  for (const text of textsIn(place)) text.replaceWith(font("⟦"));
  watchText(place, { redraw: draw, onMissed });
  await told();
  expect(place.querySelector("font")).toBeNull();
  show({ count: 3, note: null, names: ["a"] });
  expect(said(place)).toContain("3 forsinkede");
});

test("React's own changes are no changes by others", async () => {
  const { place, show, draw } = open();
  const redraw = vi.fn(draw);
  watchText(place, { redraw, onMissed });
  for (const figures of COURSE) {
    show(figures);
    await told();
  }
  expect(redraw).not.toHaveBeenCalled();
  expect(Node.prototype.removeChild).toBe(removeChild);
});

/** So long it is waited for whoever replaces texts. */
const PATIENCE = 4000;

test.each([
  ["nobody replaces what is new", false],
  ["what is new is replaced again", true],
])("it is told where %s", async (_, isReplacedAgain) => {
  vi.useFakeTimers();
  const { place, show, draw } = open();
  watchText(place, { redraw: draw, onMissed });
  const replaceAll = async () => {
    for (const text of textsIn(place)) text.replaceWith(font(`⟦${text.data}⟧`));
    await vi.advanceTimersByTimeAsync(1);
  };
  await replaceAll();
  show({ count: 3, note: null, names: ["a"] });
  await vi.advanceTimersByTimeAsync(1);
  if (isReplacedAgain) await replaceAll();
  await vi.advanceTimersByTimeAsync(PATIENCE);
  vi.useRealTimers();
  expect(onMissed).toHaveBeenCalledTimes(isReplacedAgain ? 0 : 1);
});

test("it is told where all is drawn anew and nobody replaces it", async () => {
  vi.useFakeTimers();
  const { place, draw } = open();
  for (const text of textsIn(place)) text.replaceWith(font("⟦"));
  watchText(place, { redraw: draw, onMissed });
  await vi.advanceTimersByTimeAsync(PATIENCE);
  vi.useRealTimers();
  expect(onMissed).toHaveBeenCalledOnce();
});
