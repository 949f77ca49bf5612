import { hash } from "node:crypto";
import { DATA, TITLE } from "../../feed/embedded/fillTemplate.ts";

/** All that the one file is made of, but for its data. */
interface BundleParts {
  readonly script: string;
  readonly style: string;
  /** The icon as SVG. */
  readonly icon: string;
  /** The licences of what the script was built from. */
  readonly licenses: string;
}

/**
 * The page that a site in one file is filled into. What it may do is said in it: run this very script and style, show
 * what it holds itself, and request nothing. Its data come before the script and are not part of the hash.
 */
export function bundleTemplate({ script, style, icon, licenses }: BundleParts): string {
  const code = escapeScript(script);
  const policy = [
    "default-src 'none'",
    `script-src '${hashOf(code)}'`,
    `style-src '${hashOf(style)}'`,
    "font-src data:",
    "img-src data: blob:",
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
  ].join("; ");
  if (/<\/style/i.test(style)) throw new Error("The style sheet would end its own element");
  return `<!doctype html>
<html lang="da">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="generator" content="Aftaleoverblik">
<link rel="icon" href="data:image/svg+xml;base64,${Buffer.from(icon).toString("base64")}">
${TITLE}
<style>${style}</style>
</head>
<body>
<div id="root"><p class="plain-message slow-start">${SLOW_START}</p></div>
<noscript><p>${NO_SCRIPT}</p></noscript>
${DATA}
<template id="licenses"><pre>${licenses.replace(/[&<]/g, (sign) => `&#${sign.charCodeAt(0)};`)}</pre></template>
<script type="module">${code}</script>
</body>
</html>
`;
}

const NO_SCRIPT =
  "Her er scripts slået fra, og uden dem kan filen ikke vise aftalens tal. Gem filen på en disk, og åbn den i en browser. (Scripts are off here: save the file and open it in a browser.)";

/** For places that allow scripts and yet stop this one; the style sheet shows it only when nothing has taken its place. */
const SLOW_START =
  "Vises aftalen ikke inden for få sekunder, har stedet, hvor filen er åbnet, standset dens script. Gem filen på en disk, og åbn den i en browser. (If nothing appears, save the file and open it in a browser.)";

function hashOf(text: string): string {
  return `sha256-${hash("sha256", text, "base64")}`;
}

/**
 * A script that means the same and that HTML reads to its end: what would end the element or begin a comment is
 * written otherwise. Both only occur in strings and patterns, where the other way of writing is the same sign.
 */
function escapeScript(script: string): string {
  return script.replace(/<(?=\/script|script|!--)/gi, "\\x3c");
}
