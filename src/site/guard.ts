/**
 * A script of its own, which depends on no other file of the site: sees to it that a page starts whose entry or style sheet
 * failed to come, came broken or does not come at all.
 */
import { keepPress } from "./keepPress.ts";
import { keepPage, returnToScreen } from "./ownReload.ts";
import { keepRestarting, pauseAfter } from "./restart.ts";
import { isStarted, isStyled } from "./started.ts";

/** Milliseconds after which a file that is still on its way is asked for again. */
const PATIENCE = 15_000;
const STYLE_PATIENCE = 6000;

keepPage();
returnToScreen();
keepPress();

const once = (task: () => void) => {
  let isDone = false;
  return () => {
    if (!isDone) task();
    isDone = true;
  };
};

const restartUnlessStarted = once(() => {
  if (!isStarted()) keepRestarting(undefined, () => !isStarted());
});
const fetchStylesOnce = once(() => fetchStyles(0));
setTimeout(restartUnlessStarted, PATIENCE);
setTimeout(fetchStylesOnce, STYLE_PATIENCE);

/** The bundler calls the entry after the page, `index.html`. */
const ENTRY = 'script[src*="/index-"]';
addEventListener("load", () => {
  fetchStylesOnce();
  const waiting = document.querySelector<HTMLTemplateElement>("#entry");
  // The script that shows the first picture has not come, which would have begun it.
  if (waiting) waiting.replaceWith(waiting.content);
  else if (document.querySelector(ENTRY)) restartUnlessStarted();
});
// Of an entry that is begun later than that. Only who captures these events hears of them.
for (const kind of ["load", "error"])
  document.addEventListener(
    kind,
    ({ target }) => {
      if ((target as Element).matches?.(ENTRY)) restartUnlessStarted();
    },
    true,
  );

/** Puts new links in the place of those whose style sheet is not there, again and again with growing pauses. */
function fetchStyles(tries: number): void {
  const links = document.querySelectorAll<HTMLLinkElement>('link[rel="stylesheet"]');
  const missing = [...links].filter(({ sheet }) => sheet === null);
  // A sheet that was cut off has come, and yet its last rule is missing.
  const wanted = missing.length === 0 && !isStyled() ? [...links] : missing;
  if (wanted.length === 0) return;
  for (const link of wanted) {
    const next = document.createElement("link");
    next.rel = "stylesheet";
    // Under another address: what came under the first may be kept by the browser, or still be on its way.
    next.href = `${link.href.replace(/\?.*/, "")}?${tries + 1}`;
    link.replaceWith(next);
  }
  setTimeout(() => fetchStyles(tries + 1), pauseAfter(tries, Math.random()));
}
