import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { runServerConfig } from "../../../src/commands/server/runServerConfig.ts";
import { folderWith } from "../../fixtures/folderWith.ts";
import { runIn } from "../terminal/recordedTerminal.ts";

/** A folder with a built site below `dist/`. */
function siteWith(config: unknown): string {
  const names = ["index.html", "a.js", "a.js.gz", "a.woff2", "a.js.map"];
  const files = Object.fromEntries(names.map((name) => [`dist/${name}`, ""]));
  return folderWith({ ...files, "dist/config.json": JSON.stringify(config) });
}

const run = (folder: string, ...args: readonly string[]) => runIn(folder, runServerConfig, args);

describe.each(["nginx", "caddy"])("for %s", (server) => {
  test("connect-src names the site and the origins of config.json, as origins", async () => {
    const folder = siteWith({ allowedOrigins: ["https://Data.Kommune.dk/"] });
    expect((await run(folder, server)).out).toContain("; connect-src 'self' https://data.kommune.dk; ");
  });

  test("files are where --root says, else in the site's own folder", async () => {
    const folder = siteWith({});
    expect((await run(folder, server)).out).toContain(join(folder, "dist"));
    expect((await run(folder, server, "--root", "/srv/aftale")).out).not.toContain(folder);
  });

  test("whose pages may frame it", async () => {
    const framed = await run(siteWith({}), server, "--frame", "https://intra.kommune.dk");
    expect(framed.out).toContain("frame-ancestors https://intra.kommune.dk;");
    expect(framed.out).not.toContain("frame-ancestors 'none'");
  });

  test("types are those of the build's files", async () => {
    const { out } = await run(siteWith({}), server);
    expect(out).toContain("font/woff2");
    expect(out).toContain("text/javascript");
    expect(out).not.toContain("image/svg+xml");
  });

  test("walls' reports are logged only where config.json has an address for them", async () => {
    expect((await run(siteWith({}), server)).out).not.toContain("health");
    const { out } = await run(siteWith({ health: "~sundhed" }), server, "--path", "/aftale/");
    expect(out).toContain("~sundhed");
    expect(out).toContain(`/var/log/${server}/aftale-health.log`);
  });

  test.each([
    ["--path", "aftale"],
    ["--path", "/aftale"],
    ["--path", "/a b/"],
    ["--root", "/srv/a;}"],
    ["--root", "srv"],
    ["--host", "a.dk; return"],
    ["--listen", "80 ssl"],
    ["--frame", "*"],
  ])("%s %s is refused, so that nothing ends a line of the configuration", async (option, value) => {
    const { status, out, err } = await run(siteWith({}), server, option, value);
    expect([status, out]).toEqual([2, ""]);
    expect(err).toContain(option);
  });

  test.each<[unknown, string]>([
    [null, "dokumentet: fandt null"],
    [{ allowedOrigins: "https://a.dk" }, 'allowedOrigins: fandt "https://a.dk"'],
    [{ allowedOrigins: ["a.dk"] }, 'allowedOrigins[0]: fandt "a.dk"'],
    [
      { allowedOrigins: ["https://a.dk; script-src *"] },
      'allowedOrigins[0]: fandt "https://a.dk; script-src *"',
    ],
    [{ allowedOrigins: ["https://a.dk;script-src"] }, 'allowedOrigins[0]: fandt "https://a.dk;script-src"'],
    [{ health: 5 }, "health: fandt 5"],
  ])("the settings %j are refused with their place, as on the site", async (config, words) => {
    const { status, out, err } = await run(siteWith(config), server);
    expect([status, out]).toEqual([2, ""]);
    expect(err).toContain(words);
  });

  test.each(["https://andre.dk/x", "/x", "../x", "x; return 200"])(
    "a health address %s is refused",
    async (health) => {
      const { status, err } = await run(siteWith({ health }), server);
      expect(status).toBe(2);
      expect(err).toContain("health");
    },
  );
});

test("a folder without a built site is refused, and so is another server", async () => {
  const folder = siteWith({});
  expect(await run(folder, "nginx", "--site", "none")).toMatchObject({ status: 2, out: "" });
  expect(await run(folder, "apache")).toMatchObject({ status: 2, out: "" });
  expect(await run(folder)).toMatchObject({ status: 2, out: "" });
  expect((await run(folder, "--help")).status).toBe(0);
});
