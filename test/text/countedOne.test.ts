import { readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { slidesText } from "../../src/text/slides.ts";

const FOLDER = new URL("../../src/text/", import.meta.url);

/** Plurals right behind the number one, or behind "1 of 1", in each language. */
const FALSE_PLURALS = {
  en: /(?<![\d.,–])1 (?:(?:rated|open|more) )?(?:are|were|have|match|lost their|initiatives|amounts|questions|slides|minutes|findings|milestones|rounds|places|deviations|follow-ups|facts|rows|lines|days|months)(?!\p{L})/u,
  da: /(?<![\d.,–])1 (?:er |blev )?(?:vurderede|uændrede|glade|sure|nye|åbne|aktive|udvalgte|afkrydsede|forsinkede|indsatser|sider|minutter|milepæle|runder|steder|afvigelser|opfølgninger|rækker|linjer|dage|måneder)(?!\p{L})/u,
} as const;

/** Limits, parts of a whole that is larger, shares of at least ten, and names instead of counts. */
const NEVER_OF_ONE =
  /fordelt på|spread over|flere end|more than|De seneste|The latest|known for|kildeteksten|source text|are saved|af de 1 vurderede er glade|of the 1 rated are/;

/**
 * What a text says of one: the sentences of each of its messages, of the number and of what is written, since a message
 * takes either.
 */
function saidOfOne(text: unknown): readonly (readonly string[])[] {
  if (typeof text === "string") return [[text]];
  if (typeof text === "object" && text !== null) return Object.values(text).flatMap(saidOfOne);
  if (typeof text !== "function") return [];
  const said = [1, "1"].flatMap((one): string[] => {
    try {
      const words: unknown = text(...Array.from({ length: 8 }, () => one));
      return typeof words === "string" ? [words] : [];
    } catch {
      // It takes something else than counts.
      return [];
    }
  });
  return said.length === 0 ? [] : [said];
}

const files = readdirSync(FOLDER).filter((name) => name.endsWith(".ts"));
const texts = (
  await Promise.all(files.map(async (name) => Object.entries(await import(new URL(name, FOLDER).href))))
)
  .flat()
  .flatMap(([name, value]) =>
    typeof value === "object" && value !== null && "da" in value && "en" in value
      ? [{ name, da: saidOfOne(value.da), en: saidOfOne(value.en) }]
      : [],
  );

describe("what is said of one", () => {
  it.each(["da", "en"] as const)("is in the singular, in every text (%s)", (language) => {
    expect(texts.flatMap((text) => text[language]).length).toBeGreaterThan(500);
    const isWrong = (words: string) => FALSE_PLURALS[language].test(words) && !NEVER_OF_ONE.test(words);
    const wrong = texts.flatMap((text) =>
      text[language].filter((said) => said.every(isWrong)).map(([said]) => `${text.name}: ${said}`),
    );
    expect(wrong).toEqual([]);
  });

  it("agrees in the sentence on what did not change", () => {
    expect(slidesText.da.changes.rest(1, 7, 32)).toContain("1 er uændret.");
  });
});
