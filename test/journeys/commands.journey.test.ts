import { spawn } from "node:child_process";
import { cpSync, mkdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { ROOT } from "../../src/commands/build/root.ts";
import { KEPT_TEMPLATE } from "../../src/commands/build/siteTemplate.ts";
import { fillTemplate, TEMPLATE_FILE } from "../../src/feed/embedded/fillTemplate.ts";
import { sourceLines } from "../../src/feed/sourceLines.ts";
import { folderWith } from "../fixtures/folderWith.ts";
import { realFollowUp } from "../fixtures/realFollowUp.ts";
import { pdfText } from "./pdfText.ts";

const ID = "ballerup-2017-oekonomiudvalget";
const FEED = join(ROOT, `public/feed/${ID}.json`);
const { facts } = realFollowUp;

const folder = folderWith({}, afterAll);
beforeAll(() => {
  // As a command before would have left it: to build the same once more would take half a minute.
  mkdirSync(dirname(join(ROOT, KEPT_TEMPLATE)), { recursive: true });
  cpSync(join(inject("siteFolder"), TEMPLATE_FILE), join(ROOT, KEPT_TEMPLATE), { preserveTimestamps: true });
});

/** Runs a script of package.json as npm does, called from a folder of its own. */
function run(script: "handout" | "bundle", ...args: readonly string[]) {
  const { VITEST: _, NODE_ENV: __, ...env } = process.env;
  const child = spawn(process.execPath, [join(ROOT, `src/commands/${script}.ts`), ...args], {
    cwd: ROOT,
    env: { ...env, npm_lifecycle_event: script, INIT_CWD: folder },
  });
  return new Promise<{ readonly status: number | null; readonly err: string }>((resolve, reject) => {
    let err = "";
    child.stderr.on("data", (text) => {
      err += String(text);
    });
    child.on("error", reject);
    child.on("close", (status) => resolve({ status, err }));
  });
}

function made(name: string): Buffer {
  return readFileSync(join(folder, name));
}

describe("npm run bundle", () => {
  it("writes the file that the site's own button makes, byte for byte", async () => {
    const { status, err } = await run("bundle", FEED, "--out", "arkiv.html");
    expect({ status, last: err.trim().split("\n").at(-1) }).toEqual({
      status: 0,
      last: expect.stringMatching(/^arkiv\.html: \d,\d MiB$/),
    });
    const template = readFileSync(join(inject("siteFolder"), TEMPLATE_FILE), "utf8");
    const text = readFileSync(join(ROOT, `public/feed/sources/${ID}.txt`), "utf8");
    expect(made("arkiv.html").toString()).toBe(fillTemplate(template, { facts, source: sourceLines(text) }));
  });

  it("refuses what is no feed", async () => {
    const { status, err } = await run("bundle", join(ROOT, "package.json"), "--out", "x.html");
    expect({ status, err }).toEqual({ status: 1, err: expect.stringContaining("formatVersion: mangler") });
  });
});

describe("npm run handout", () => {
  it("prints the follow-up on A4 with every word of every initiative, in the document's order", async () => {
    const { status, err } = await run("handout", FEED, "--out", "udskrift.pdf");
    const pdf = made("udskrift.pdf");
    const pages = pdfText(pdf);
    expect({ status, last: err.trim().split("\n").at(-1) }).toEqual({
      status: 0,
      last: `udskrift.pdf: ${pages.length} sider`,
    });
    const raw = pdf.toString("latin1");
    expect(new Set(raw.match(/\/MediaBox \[[^\]]*\]/g))).toEqual(
      new Set(["/MediaBox [0 0 594.95996 841.91998]"]),
    );
    expect(raw).toContain("/Lang (da)");
    expect(raw).toContain("/Marked true");
    expect(raw).toMatch(/\/Type \/Outlines/);

    const line = new RegExp(`^Side(\\d+)af${pages.length}Kilde:.*?LavetmedAftaleoverblik`);
    expect(pages.map((page) => Number(line.exec(page)?.[1]))).toEqual(pages.map((_, index) => index + 1));
    const [cover = "", ...others] = pages.map((page) => page.replace(line, ""));
    for (const words of ["8af32", "13,6–13,9mio.kr.", "Temaer", "Hvadharændretsig?", "Milepæleropfyldt"])
      expect(cover).toContain(words);

    const rest = others.join("");
    const initiatives = rest.slice(rest.indexOf("5.ErhvervogBeskæftigelse"));
    expect(rest.indexOf("Afvigelser")).toBe(0);
    let at = 0;
    for (const { title, description, remarks, milestones, economy } of facts.initiatives) {
      const texts = [
        title,
        description,
        remarks,
        ...milestones.flatMap(({ text, status: note }) => [note, text]),
      ];
      for (const text of [...texts, economy?.status, economy?.text]) {
        const start = initiatives.indexOf((text ?? "").replace(/\s/g, ""), at);
        expect(start, `${title}: ${text}`).toBeGreaterThanOrEqual(at);
        at = start;
      }
    }
  });

  it("speaks English when asked", async () => {
    const { status } = await run("handout", FEED, "--out", "handout.pdf", "--lang", "en");
    expect(status).toBe(0);
    const [cover = ""] = pdfText(made("handout.pdf"));
    expect(cover).toMatch(/^Page1of\d+Source:.*MadewithAftaleoverblik/);
    expect(made("handout.pdf").toString("latin1")).toContain("/Lang (en)");
  });
});
