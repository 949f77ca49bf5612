import { execFileSync } from "node:child_process";
import { existsSync, readFileSync, realpathSync } from "node:fs";
import { dirname, join } from "node:path";
import { unzipSync } from "fflate";
import { expect, test } from "vitest";
import { powerPointFile } from "../../../src/slides/powerPoint/powerPointFile.ts";
import { folderWith } from "../../fixtures/folderWith.ts";
import { realFollowUp } from "../../fixtures/realFollowUp.ts";

/** A LibreOffice that has the part for presentations; a machine may have none, or only that for spreadsheets. */
const office = [process.env["SOFFICE"], "/usr/bin/soffice", "/usr/local/bin/soffice"].find(
  (path) =>
    path !== undefined && existsSync(path) && existsSync(join(dirname(realpathSync(path)), "libsdlo.so")),
);

test.runIf(office !== undefined)(
  "LibreOffice opens the file and prints as many pages as it has slides",
  async () => {
    const { content } = powerPointFile(realFollowUp, {}, "da");
    const bytes = new Uint8Array(await content.arrayBuffer());
    const folder = folderWith({ "deck.pptx": bytes });
    const profile = `-env:UserInstallation=file://${folder}/profile`;
    execFileSync(
      office ?? "",
      [profile, "--headless", "--convert-to", "pdf", "--outdir", folder, join(folder, "deck.pptx")],
      { stdio: "ignore" },
    );
    const pdf = readFileSync(join(folder, "deck.pdf"), "latin1");
    const slides = Object.keys(unzipSync(bytes)).filter((path) => path.startsWith("ppt/slides/slide"));
    expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(slides.length);
  },
  120_000,
);
