import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { bundleTemplate } from "../../../src/commands/build/bundleTemplate.ts";
import { DATA, TITLE } from "../../../src/feed/embedded/fillTemplate.ts";

const parts = { script: "go()", style: "p{}", icon: "<svg/>", licenses: "MIT <a@b.dk> & co" };

function hashOf(text: string | undefined): string {
  return `'sha256-${createHash("sha256")
    .update(text ?? "")
    .digest("base64")}'`;
}

test("the page may run its own script and style, show its own fonts and pictures, and request nothing", () => {
  const html = bundleTemplate({ ...parts, script: 'a("</script><!--<script>")' });
  const policy = /Content-Security-Policy" content="([^"]*)"/.exec(html)?.[1];
  const script = /<script type="module">(.*?)<\/script>/s.exec(html)?.[1];
  expect(script).toBe('a("\\x3c/script>\\x3c!--\\x3cscript>")');
  expect(policy?.split("; ")).toEqual([
    "default-src 'none'",
    `script-src ${hashOf(script)}`,
    `style-src ${hashOf(parts.style)}`,
    "font-src data:",
    "img-src data: blob:",
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
  ]);
});

test("title and data have one place each, before the script; the message for browsers without scripts is in both languages", () => {
  const html = bundleTemplate(parts);
  const beforeScript = html.slice(0, html.indexOf('<script type="module">'));
  expect(beforeScript.split(DATA)).toHaveLength(2);
  expect(beforeScript.split(TITLE)).toHaveLength(2);
  expect(html).toMatch(/<noscript>.*scripts slået fra.*Scripts are off.*<\/noscript>/s);
  expect(html).toContain("MIT &#60;a@b.dk> &#38; co");
});

test("a style sheet that would end its own element is refused", () => {
  expect(() => bundleTemplate({ ...parts, style: 'p{content:"</style>"}' })).toThrow("style sheet");
});
