/**
 * A script of its own, which the page runs before anything is painted: sets the reader's colours and shows the first picture
 * of what the address asks for, in the language that the reader has chosen. Then it begins the app: code that is fetched beside a
 * picture would hold it up, unless the line is so slow that it does not come before.
 */
import { readStored } from "../../device/readStored.ts";
import { LIST_LAYOUT_KEY, LIST_VIEWS_KEY } from "../../site/listKeys.ts";
import { isStyled } from "../../site/started.ts";
import { LANGUAGE_KEY, OUTDATED_KEY, THEME_KEY } from "../storageKeys.ts";
import { fitChart } from "./fitChart.ts";

/** A picture that takes longer is of no use: the app is there by then. Milliseconds. */
const PATIENCE = 2000;
/** Where the page and this script have taken longer, the line is what takes time. Milliseconds. */
const SLOW = 150;
/** So long nobody needs to be told that a page comes late. Milliseconds. */
const EARLY = 9000;

const root = document.documentElement;
const { hash } = location;
// Few bytes matter here, and `writeSnapshot.ts` gives them all.
const { followUp, isOnly, picture, pictures, css } = (document.currentScript as HTMLScriptElement).dataset;
const entry = document.getElementById("entry") as HTMLTemplateElement;
// Its absence tells the guard that this script has come.
entry.remove();
// Where it is laid out, the browser reads it as a document of its own, which would hold the first picture up.
const late = document.getElementById("late") as HTMLElement;
late.hidden = true;
setTimeout(() => {
  // Where the rest of the page has come, that tells of a style sheet that has not.
  late.hidden = document.getElementById("unstyled") !== null;
}, EARLY);
const own = `#/${followUp}`;

const theme = readStored(THEME_KEY);
// `auto` too: no style sheet knows it, and the app takes it out.
if (theme) root.dataset["theme"] = theme;
const isEnglish = readStored(LANGUAGE_KEY) === "en";
if (isEnglish) root.lang = "en";
const [, first = "", named, third] = (hash.split("?")[0] as string).split("/");
// Of the site's own screens the name is the first part, behind its `~`.
const second = named ?? first.slice(1);
const isStart = hash === own || (isOnly === "" && ["", "#/"].includes(hash));
// Eight letters, as `digestOf` makes them.
const digest = isStart ? picture : ` ${pictures}`.split(` ${second}:`)[1]?.slice(0, 8);
const ownList = second === "indsatser" && readStored(LIST_LAYOUT_KEY) + readStored(LIST_VIEWS_KEY);
// Who comes back to a screen is put where it was left, which no picture shows.
// A wall that names none shows the newest follow-up, too.
const isPlain = isStart || ([`${own}/${second}`, "#/~skaerm"].includes(hash) && !history.state && !ownList);
const hasPicture = digest && isPlain && !isEnglish && !readStored(OUTDATED_KEY).includes(digest);
// Whether the app begins behind the picture. A page in the background paints nothing.
const waits = hasPicture && performance.now() < SLOW && !document.hidden;
if (hasPicture) {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css as string);
  // Beside those of readers' own tools.
  document.adoptedStyleSheets.push(sheet);
  if (isStart) {
    root.dataset["snapshot"] = digest;
    beginOncePainted();
  } else awaitPicture(digest);
}
// Behind the request for the picture, which is short.
if (!waits) begin();

/**
 * Has the entry run and the code fetched that the page names for all screens (`*`), for all but the overview (`~`) and for this one. The
 * other links are removed: the bundler's `import()` would take them for links that fetch, and let each file be found by the one before it.
 */
function begin(): void {
  // First: it asks for the feed, which comes beside the code.
  document.body.append(entry.content);
  const wanted = ["*", third ? `${second}/` : second, named ? "~" : first[0]];
  for (const link of document.querySelectorAll<HTMLLinkElement>("[data-screens]")) {
    const screens = (link.dataset["screens"] as string).split(" ");
    if (screens.some((screen) => wanted.includes(screen))) link.rel = "modulepreload";
    else link.remove();
  }
}

/** In the next frame that has the style sheet, behind its picture; unless it has begun. */
function beginOncePainted(): void {
  if (waits) requestAnimationFrame(() => (isStyled() ? setTimeout(begin) : beginOncePainted()));
}

/**
 * Shows the picture once it is there, as long as the app has not taken its place. A small one is in the page; others are read as
 * documents by the browser itself: where Trusted Types are required, no text becomes markup.
 */
function awaitPicture(name: string): void {
  // Lays the picture out once it is there; without it the app does. It stands in the page as a script of another kind: where
  // Trusted Types are required, none may be given an address.
  const script = document.querySelector<HTMLScriptElement>(`[type=${second}]`);
  if (script) {
    script.type = "module";
    root.append(script);
  }
  const show = (drawn: ParentNode | null | undefined) => {
    beginOncePainted();
    const place = document.getElementById("snapshot");
    if (!drawn?.firstChild || !place) return;
    place.replaceChildren(...drawn.childNodes);
    for (const chart of place.querySelectorAll<HTMLElement>("[data-widths]")) fitChart(chart);
    root.dataset["snapshot"] = name;
  };
  const inPage = document.getElementById(name) as HTMLTemplateElement | null;
  if (inPage) {
    addEventListener("DOMContentLoaded", () => show(inPage.content));
  } else {
    const request = new XMLHttpRequest();
    request.timeout = PATIENCE;
    request.open("GET", `./assets/snapshot-${second}-${name}.html`);
    request.responseType = "document";
    // A server may answer with another page in the place of a file that is gone.
    request.onloadend = () => show(request.responseXML?.getElementById(name));
    request.send();
  }
}
