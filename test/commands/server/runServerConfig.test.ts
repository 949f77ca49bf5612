import { join } from "node:path";
import { SaxesParser } from "saxes";
import { describe, expect, test } from "vitest";
import { contentPolicy } from "../../../src/commands/server/answers.ts";
import { runServerConfig } from "../../../src/commands/server/runServerConfig.ts";
import { folderWith } from "../../fixtures/folderWith.ts";
import { runIn } from "../terminal/recordedTerminal.ts";

/** A folder with a built site below `dist/`. */
function siteWith(config: unknown): string {
  const names = ["index.html", "a.js", "a.js.gz", "a.woff2", "a.js.map"];
  const files = Object.fromEntries(names.map((name) => [`dist/${name}`, ""]));
  return folderWith({ ...files, "dist/config.json": JSON.stringify(config) });
}

/** An XML text's elements, in its order. Throws where it is none. */
function elementsOf(text: string) {
  const elements: { readonly name: string; readonly attributes: Readonly<Record<string, string>> }[] = [];
  const parser = new SaxesParser();
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", ({ name, attributes }) => elements.push({ name, attributes }));
  parser.write(text).close();
  return elements;
}

const run = (folder: string, ...args: readonly string[]) => runIn(folder, runServerConfig, args);

/** Where each logs what walls report. */
const LOGS = { nginx: "/var/log/nginx", apache: "/var/log/apache2", caddy: "/var/log/caddy" };

describe.each(["nginx", "apache", "caddy"] as const)("for %s", (server) => {
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
    expect(out).toContain(`${LOGS[server]}/aftale-health.log`);
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

test("where it names no host, nginx and Caddy refuse it beside a site that answers for all, instead of never serving it", async () => {
  expect((await run(siteWith({}), "nginx")).out).toContain("listen 80 default_server;");
  expect((await run(siteWith({}), "nginx", "--host", "a.dk")).out).toContain("listen 80;");
  expect((await run(siteWith({}), "caddy")).out).toContain("\n:80 {");
});

test("nginx serves nothing of its own folder beside a site below an address", async () => {
  const { out } = await run(siteWith({}), "nginx", "--path", "/aftale/");
  expect(out).toMatch(/\n {4}location \/ \{\n {8}return 404;\n {4}\}\n/);
});

test.each([
  [["--host", "a.dk"], "\na.dk {"],
  [["--host", "a.dk", "--listen", "8080"], "\nhttp://a.dk:8080 {"],
  [["--host", "a.dk", "--listen", "127.0.0.1:8080"], "\nhttp://a.dk:8080 {\n\tbind 127.0.0.1\n"],
  [["--listen", "127.0.0.1:8080"], "\n:8080 {\n\tbind 127.0.0.1\n"],
])("Caddy with %j listens there, and takes no address for a host's name", async (options, words) => {
  expect((await run(siteWith({}), "caddy", ...options)).out).toContain(words);
});

describe("for IIS", () => {
  test("it is XML with the headers, and each ending is there once, whatever the server has", async () => {
    const folder = siteWith({ allowedOrigins: ["https://data.kommune.dk"] });
    const { status, out } = await run(folder, "iis", "--frame", "https://intra.kommune.dk");
    expect(status).toBe(0);
    const elements = elementsOf(out);
    const named = (name: string) => elements.filter((element) => element.name === name);
    const policy = elements.find(
      ({ name, attributes }) => name === "add" && attributes["name"]?.startsWith("Content-"),
    );
    expect(policy?.attributes["value"]).toBe(
      contentPolicy(["https://data.kommune.dk"], ["https://intra.kommune.dk"]),
    );
    const types = named("mimeMap").map(({ attributes }) => attributes["fileExtension"]);
    expect(types).toEqual(expect.arrayContaining([".woff2", ".js", ".json", ".atom", ".parquet", ".bin"]));
    for (const [index, { name, attributes }] of elements.entries())
      if (name === "mimeMap")
        expect(elements[index - 1]).toEqual({
          name: "remove",
          attributes: { fileExtension: attributes["fileExtension"] },
        });
    expect(named("clientCache").map(({ attributes }) => attributes["cacheControlMode"])).toEqual([
      "DisableCache",
      "UseMaxAge",
    ]);
  });

  test.each([
    ["--root", "/srv/aftale"],
    ["--path", "/aftale/"],
    ["--host", "a.dk"],
    ["--listen", "80"],
    ["--logs", "/var/log"],
    ["--brotli"],
  ])("%s says what IIS has elsewhere, and is refused", async (...option) => {
    const { status, out, err } = await run(siteWith({}), "iis", ...option);
    expect([status, out]).toEqual([2, ""]);
    expect(err).toContain(option[0]);
  });
});

test("a folder without a built site is refused, and so is another server", async () => {
  const folder = siteWith({});
  expect(await run(folder, "nginx", "--site", "none")).toMatchObject({ status: 2, out: "" });
  expect(await run(folder, "lighttpd")).toMatchObject({ status: 2, out: "" });
  expect(await run(folder)).toMatchObject({ status: 2, out: "" });
  expect((await run(folder, "--help")).status).toBe(0);
});
