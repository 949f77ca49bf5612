import { describe, expect, it, onTestFinished, vi } from "vitest";
import { buildCatalogue, catalogueEntry } from "../../src/agreement/portfolio/catalogue.ts";
import { catalogueQuery, followUpQuery } from "../../src/feed/queries.ts";
import { createQueryClient } from "../../src/feed/queryClient.ts";
import { startFeed } from "../../src/feed/start.ts";
import { realFollowUp } from "../fixtures/realFollowUp.ts";
import { serve } from "./testServer.ts";

const IDS = ["a", "b"] as const;
const FILES: Readonly<Record<string, string>> = {
  "/config.json": "{}",
  "/feed/index.json": JSON.stringify(
    buildCatalogue(IDS.map((id) => catalogueEntry({ ...realFollowUp.facts, id }, `${id}.json`))),
  ),
  ...Object.fromEntries(IDS.map((id) => [`/feed/${id}.json`, JSON.stringify({ ...realFollowUp.facts, id })])),
};

/** A site with two follow-ups; `asked` are the paths that were requested, `status` what a request is answered with. */
async function serveSite(status: (path: string, times: number) => number = () => 200) {
  const asked: string[] = [];
  const root = await serve((request, response) => {
    const path = request.url ?? "";
    asked.push(path);
    response.writeHead(status(path, asked.filter((other) => other === path).length)).end(FILES[path]);
  });
  vi.stubGlobal("document", { baseURI: root, getElementById: () => null });
  onTestFinished(() => {
    vi.unstubAllGlobals();
  });
  return asked;
}

describe("the first requests", () => {
  it("are made before the app is there, and the app takes their answers over: each file is fetched and parsed once", async () => {
    const asked = await serveSite();
    const parse = vi.spyOn(JSON, "parse");
    onTestFinished(() => parse.mockRestore());
    const started = startFeed({ hash: "#/b/indsatser" });
    await vi.waitFor(() => expect(asked).toEqual(["/config.json", "/feed/index.json", "/feed/b.json"]));
    const client = createQueryClient(started);
    expect((await client.fetchQuery(catalogueQuery())).value.followUps).toHaveLength(2);
    expect((await client.fetchQuery(followUpQuery("b"))).value.facts.id).toBe("b");
    expect(asked).toHaveLength(3);
    const parsed = parse.mock.calls
      .map(([text]) => text)
      .filter((text) => Object.values(FILES).includes(text));
    expect(parsed).toEqual(asked.map((path) => FILES[path]));
  });

  it("are taken over by an app that was quicker than they", async () => {
    const asked = await serveSite();
    const client = createQueryClient(startFeed({ hash: "#/b" }));
    // As every screen does: first which follow-ups there are, then the one that it is about.
    await client.fetchQuery(catalogueQuery());
    expect((await client.fetchQuery(followUpQuery("b"))).value.facts.id).toBe("b");
    expect(asked).toEqual(["/config.json", "/feed/index.json", "/feed/b.json"]);
  });

  it.each([
    ["#/~om", ["/feed/a.json"]],
    ["#/findes-ikke", ["/feed/a.json"]],
    ["#/~skaerm?minutter=2", ["/feed/a.json"]],
    ["#/~aftale/kommune-2017/indsatser", []],
    ["#/~importer", []],
    ["#/~kladde/historik", []],
    ["#/", []],
    ["", []],
  ])("at %j begin with the newest follow-up where a screen shows it: %j", async (hash, expected) => {
    const asked = await serveSite();
    const started = await startFeed({ hash }).catalogue;
    await started?.followUp?.file;
    expect(asked.slice(2)).toEqual(expected);
  });

  it.each(["#/~soeg?q=ferie", "#/~center?navn=ejendomme"])(
    "are none but the configuration for a screen that reads the archive: %s",
    async (hash) => {
      const asked = await serveSite();
      const { config, catalogue } = startFeed({ hash });
      await config;
      expect(catalogue).toBeNull();
      expect(asked).toEqual(["/config.json"]);
    },
  );

  describe("of a page that says where the files lay", () => {
    const hint = { followUpId: "b", isOnly: false, catalogue: "feed/index.json", followUp: "feed/b.json" };

    it("are all made at once, and each file once", async () => {
      const asked = await serveSite();
      const client = createQueryClient(startFeed({ hash: "#/b/indsatser" }, hint));
      await client.fetchQuery(catalogueQuery());
      expect((await client.fetchQuery(followUpQuery("b"))).value.facts.id).toBe("b");
      expect(asked.toSorted()).toEqual(["/config.json", "/feed/b.json", "/feed/index.json"]);
    });

    it.each(["#/a", "#/", "#/~om"])(
      "leave the follow-up out where the address asks for another: %s",
      async (hash) => {
        const asked = await serveSite();
        await (await startFeed({ hash }, hint).catalogue)?.followUp?.file;
        expect(asked).not.toContain("/feed/b.json");
      },
    );

    it("lead to what config and catalogue say where that is something else", async () => {
      const asked = await serveSite();
      const client = createQueryClient(
        startFeed(
          { hash: "#/b" },
          { ...hint, catalogue: "feed/former.json", followUp: "feed/former-b.json" },
        ),
      );
      await client.fetchQuery(catalogueQuery());
      expect((await client.fetchQuery(followUpQuery("b"))).value.facts.id).toBe("b");
      expect(asked).toContain("/feed/b.json");
    });
  });

  it("that fail are tried again by the queries, as any others", async () => {
    const asked = await serveSite((path, times) => (path === "/feed/index.json" && times === 1 ? 503 : 200));
    const client = createQueryClient(startFeed({ hash: "#/a" }));
    expect((await client.fetchQuery(followUpQuery("a"))).value.facts.id).toBe("a");
    expect(asked.filter((path) => path === "/feed/index.json")).toHaveLength(2);
  });

  it("that fail for good reject with their reason", async () => {
    await serveSite((path) => (path === "/feed/a.json" ? 403 : 200));
    const client = createQueryClient(startFeed({ hash: "#/a" }));
    await client.fetchQuery(catalogueQuery());
    await expect(client.fetchQuery(followUpQuery("a"))).rejects.toMatchObject({
      failure: { reason: "forbidden" },
    });
  });
});
