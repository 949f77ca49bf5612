import { describe, expect, it } from "vitest";
import { codeAddresses, entryAddress, isNewVersion } from "../../src/site/builtPage.ts";

const PAGE = `<!doctype html><html><head>
  <link rel="icon" href="./icon.svg" />
  <script type="module" crossorigin src="./assets/index-AAA.js"></script>
  <link rel="modulepreload" href="./assets/app-BBB.js">
  <link data-screens="oekonomi skaerm" href="./assets/shared-DDD.js">
  <link rel="stylesheet" crossorigin href="./assets/style-CCC.css">
</head><body></body></html>`;

describe("a built page", () => {
  it("names its entry and all the code it starts with", () => {
    expect(entryAddress(PAGE)).toBe("./assets/index-AAA.js");
    expect(codeAddresses(PAGE)).toEqual([
      "./assets/index-AAA.js",
      "./assets/app-BBB.js",
      "./assets/style-CCC.css",
    ]);
    const waiting = PAGE.replace('rel="modulepreload"', 'data-screens="*"');
    expect(codeAddresses(waiting)).toEqual(codeAddresses(PAGE));
    expect(entryAddress("<!doctype html><title>Log ind</title>")).toBeNull();
  });

  it("follows another when its entry has a new name in the same place; a login page does not", () => {
    expect(isNewVersion("./assets/index-ZZZ.js", "./assets/index-AAA.js")).toBe(true);
    expect(isNewVersion("./assets/index-AAA.js", "./assets/index-AAA.js")).toBe(false);
    expect(isNewVersion("/login/app.js", "./assets/index-AAA.js")).toBe(false);
    expect(isNewVersion("./assets/index-ZZZ.js", null)).toBe(false);
  });
});
