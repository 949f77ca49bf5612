/** The site behind real web servers, with the configurations that `npm run server-config` writes. */
import { readFileSync, writeFileSync } from "node:fs";
import { get } from "node:http";
import { join } from "node:path";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, inject, it, onTestFinished } from "vitest";
import { ROUTES } from "../../src/app/routeTable.ts";
import { readsArchive } from "../../src/feed/readsArchive.ts";
import { untilWhole } from "../journeys/drawn.ts";
import { copySite } from "../journeys/keptSite.ts";
import { openPage } from "../journeys/openPage.ts";
import { builtFiles } from "./builtFiles.ts";
import { brotliModule, findServer } from "./servers/programs.ts";
import { type RunningServer, startServer } from "./servers/startServer.ts";

const ID = "ballerup-2017-oekonomiudvalget";
const ADDRESSES = ROUTES.map(({ path }) => path.replace(":followUpId", ID).replace(":initiative", "7.06"));
const CASES = (["nginx", "apache", "caddy"] as const).flatMap((name) =>
  ["/", "/by/aftale/"].map((path) => ({ name, path, program: findServer(name) })),
);
const script = builtFiles().find((path) => /^assets\/app-[^/]*\.js$/.test(path)) ?? "";

for (const { name, program } of CASES)
  if (program === null)
    process.stdout.write(`Skipped: ${name} is not on this machine (.ci/servers fetches it from Debian)\n`);

interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: Buffer;
}

/** A request as it is: `fetch` would decompress the answer and follow it elsewhere. */
function request(
  url: string,
  headers: Readonly<Record<string, string>> = {},
  method = "GET",
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const sent = get(url, { headers, method }, (response) => {
      const parts: Buffer[] = [];
      response.on("data", (part: Buffer) => parts.push(part));
      response.on("end", () =>
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers,
          body: Buffer.concat(parts),
        }),
      );
    });
    sent.on("error", reject);
  });
}

describe.each(CASES)("behind $name at $path", ({ name, path, program }) => {
  let server: RunningServer;
  beforeAll(async () => {
    if (program !== null)
      server = await startServer(name, program, { site: inject("siteFolder").slice(0, -1), path });
  });
  afterAll(() => server?.stop());
  const test = it.skipIf(program === null);

  test("every answer carries the headers, one that finds nothing too", async () => {
    for (const address of ["", "index.html", "feed/index.json", script, "assets/none.js", "none"]) {
      const { headers } = await request(`${server.url}${address}`);
      expect(headers["content-security-policy"], address).toMatch(
        /^default-src 'none'; .*connect-src 'self'; .*frame-ancestors 'none'; require-trusted-types-for 'script'$/,
      );
      expect(headers["x-content-type-options"], address).toBe("nosniff");
      expect(headers["referrer-policy"], address).toBe("no-referrer");
      expect(headers["permissions-policy"], address).toContain("camera=()");
      expect(headers["strict-transport-security"], address).toBeUndefined();
      expect(headers["server"] ?? "", address).not.toMatch(/\d/);
    }
  });

  test("every file of the build has its media type and its bytes", async () => {
    for (const file of builtFiles().filter((file) => !/\.(?:br|gz|map)$/.test(file))) {
      const { status, headers, body } = await request(`${server.url}${file}`);
      expect(status, file).toBe(200);
      expect(headers["content-type"], file).toMatch(
        /^(?:font\/woff2|(?:text\/(?:html|css|javascript|markdown|plain)|application\/(?:json|atom\+xml)|image\/svg\+xml); charset=utf-8)$/,
      );
      expect(body.equals(readFileSync(join(inject("siteFolder"), file))), file).toBe(true);
    }
  });

  test("files named for their content are kept a year, all others are asked for again and answered with 304", async () => {
    expect((await request(`${server.url}${script}`)).headers["cache-control"]).toBe(
      "public, max-age=31536000, immutable",
    );
    expect((await request(`${server.url}assets/none.js`)).headers["cache-control"] ?? "").not.toContain(
      "immutable",
    );
    for (const file of ["", "index.html", "sw.js", "config.json", "version.json", `feed/${ID}.json`]) {
      for (const encoding of ["identity", "gzip"]) {
        const { headers } = await request(`${server.url}${file}`, { "Accept-Encoding": encoding });
        expect(headers["cache-control"], file).toBe("no-cache");
        const again = await request(`${server.url}${file}`, {
          "Accept-Encoding": encoding,
          "If-None-Match": String(headers["etag"]),
        });
        expect([again.status, again.body.length], `${file} ${encoding}`).toEqual([304, 0]);
      }
    }
  });

  test("code comes compressed by the build, feed and page on the way", async () => {
    const whole = readFileSync(join(inject("siteFolder"), script));
    const zipped = await request(`${server.url}${script}`, { "Accept-Encoding": "gzip" });
    expect(zipped.body.equals(readFileSync(join(inject("siteFolder"), `${script}.gz`)))).toBe(true);
    expect(gunzipSync(zipped.body).equals(whole)).toBe(true);
    expect(zipped.headers["vary"]).toMatch(/accept-encoding/i);
    if (name !== "nginx" || brotliModule() !== null) {
      const { body, headers } = await request(`${server.url}${script}`, { "Accept-Encoding": "gzip, br" });
      expect(headers["content-encoding"]).toBe("br");
      expect(brotliDecompressSync(body).equals(whole)).toBe(true);
    }
    for (const file of ["", `feed/${ID}.json`]) {
      const { headers } = await request(`${server.url}${file}`, { "Accept-Encoding": "gzip" });
      expect(headers["content-encoding"], file).toBe("gzip");
    }
  });

  test("nothing is written, and what begins with a dot is nobody's", async () => {
    expect((await request(`${server.url}config.json`, {}, "PUT")).status).toBe(405);
    expect((await request(`${server.url}config.json`, {}, "DELETE")).status).toBe(405);
    expect((await request(`${server.url}feed/.publish.lock`)).status).toBe(404);
    expect((await request(`${server.url}.publishing/plan.json`)).status).toBe(404);
  });

  it.skipIf(program === null || path === "/")(
    "without its slash the address leads to the site, and nothing is served beside it",
    async () => {
      const { status, headers } = await request(server.url.slice(0, -1));
      expect([status, headers["location"]]).toEqual([301, path]);
      expect((await request(new URL("/index.html", server.url).href)).status).toBe(404);
    },
  );

  test("what a wall reports stands in the server's log, and is answered with nothing", async () => {
    const site = copySite();
    writeFileSync(join(site, "config.json"), '{"health":"sundhed"}');
    const reported = await startServer(name, program ?? "", { site, path });
    onTestFinished(() => reported.stop());
    const { status, body } = await request(`${reported.url}sundhed?skaerm=foyer&svar=2026-11-28`);
    expect([status, body.length]).toEqual([204, 0]);
    const log = () => readFileSync(join(reported.logs, "aftale-health.log"), "utf8");
    await expect
      .poll(log)
      .toMatch(/sundhed\?skaerm=foyer&svar=2026-11-28|sundhed\?skaerm=foyer\\u0026svar=2026-11-28/);
  });

  test("every screen stands, and the policy is not violated once", async () => {
    for (const address of ADDRESSES) {
      // Fails when it ends if the console has told a violation. This site has no archive, which those that read one ask for.
      const { page, requests } = await openPage(
        readsArchive(`#/${address}`) ? { expectedConsole: /status of 404/ } : {},
      );
      await page.goto(`${server.url}#/${address}`);
      const heading = page.getByRole("heading", { level: 1 }).filter({ hasNotText: "Henter" });
      await heading.first().waitFor({ state: "attached" });
      await untilWhole(page, requests);
    }
  });
});
