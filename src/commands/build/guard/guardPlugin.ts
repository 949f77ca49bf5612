import type { Plugin, Rolldown } from "vite";
import { AGAIN } from "../../../text/loadedAgain.ts";
import { buildSideScript, emitSideScript } from "../sideScript.ts";
import { lateNotice } from "./lateNotice.ts";

/** Seconds after which a page loads itself again that neither its guard nor its entry has reached. */
const REFRESH_SECONDS = 40;

/** On paper above a picture, which has less than the app's screen. */
const PRINTED_EARLY = "Udskrevet, før alt var hentet";

/**
 * The last rules of the style sheet: what is hidden in the page is shown by them, and only a whole sheet has them. Where a script
 * holds the page up before the app's place, the notice of that stays. A picture says by the pointer that the app is on its way, and by a pale button that this has been pressed.
 */
const LAST_RULES = `#root,[data-snapshot] #snapshot{display:flow-root}#snapshot{cursor:progress}#snapshot [aria-busy]{opacity:.5}@media print{#snapshot:before{content:'${PRINTED_EARLY}'}}#unstyled,[data-snapshot] #late,#late:has(~#root){display:none}`;

/** Links to style sheets in the page's head; a browser paints nothing of a page while it waits for such. */
const SHEETS = /\n *<link rel="stylesheet"[^>]*>/g;

/** For those who read the sources, as are the lines. */
const COMMENTS = /\n *<!--.*?-->|(?<=\n) +/gs;

/** The app's entry. */
const ENTRY = /\n *<script type="module"[^>]*><\/script>/g;

/**
 * Makes the built page start whatever fails: adds the guard (`src/site/guard.ts`), a refresh for where the guard does not come
 * either, a notice for where nothing comes at all, and a mark at the end of the style sheet, so that nothing is shown half styled.
 */
export function guardPlugin(): Plugin {
  let sourcemap = false;
  return {
    name: "guard",
    apply: "build",
    configResolved({ build }) {
      sourcemap = build.sourcemap !== false;
    },
    generateBundle: {
      order: "post",
      async handler(_, bundle) {
        const script = await buildSideScript("site/guard.ts", "guard", sourcemap);
        emitSideScript(this, script);
        const page = assetNamed(bundle, /^index\.html$/);
        const sheet = assetNamed(bundle, /^assets\/style-.*\.css$/);
        const html = String(page.source).replaceAll(COMMENTS, "");
        // In the entry's place stand later the pictures and what shows them (`writeSnapshot.ts`): a script behind a style sheet waits for it.
        const moved = [ENTRY, SHEETS];
        const top = moved.map((tags) => html.match(tags)?.join("") ?? "").join("");
        const tags = `<meta http-equiv="refresh" content="${REFRESH_SECONDS};url=${AGAIN}"><script async src="./${script.fileName}"></script>`;
        const rest = moved.reduce((now, those) => now.replaceAll(those, ""), html);
        page.source = replaced(rest, [
          ['<meta charset="utf-8">', `<meta charset="utf-8">${tags}`],
          ["<body>", `<body>${lateNotice(AGAIN)}${top}`],
          ['<div id="root">', '<div id="root" hidden>'],
          ['<p id="unstyled" hidden>', '<p id="unstyled">'],
        ]).replaceAll("\n", "");
        sheet.source = `${String(sheet.source).trimEnd()}${LAST_RULES}\n`;
      },
    },
  };
}

function assetNamed(bundle: Rolldown.OutputBundle, name: RegExp): Rolldown.OutputAsset {
  const found = Object.values(bundle).find(({ fileName }) => name.test(fileName));
  if (found?.type !== "asset") throw new Error(`The build has no file ${name.source}`);
  return found;
}

function replaced(text: string, pairs: readonly (readonly [string, string])[]): string {
  return pairs.reduce((now, [before, after]) => {
    if (!now.includes(before)) throw new Error(`index.html lacks ${before}`);
    return now.replace(before, () => after);
  }, text);
}
