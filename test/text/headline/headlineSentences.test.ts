import { describe, expect, test } from "vitest";
import type { FollowUp } from "../../../src/agreement/followUp.ts";
import { headline } from "../../../src/agreement/headline.ts";
import { shortNames } from "../../../src/components/names/shortNames.ts";
import { headlineSentences } from "../../../src/text/headline/headlineSentences.ts";
import { headlineWords } from "../../../src/text/headline/headlineWords.ts";
import { namedInitiatives } from "../../../src/text/headline/parts.ts";
import type { Language } from "../../../src/text/messages.ts";
import { arbitraryFollowUp } from "../../fixtures/arbitraryFollowUp.ts";
import { forAll } from "../../fixtures/forAll.ts";
import { type Given, inventedFollowUp } from "../../fixtures/inventedFollowUp.ts";
import { MOCK_FEEDS } from "../../fixtures/mockFeeds.ts";
import { municipalityUnion } from "../../fixtures/municipalityUnion.ts";
import { agreementOf } from "../../fixtures/smallFollowUp.ts";

/** The sentences as one text a topic; `named: false` puts a bare letter for every name. */
function said(followUp: FollowUp, language: Language, { named = true } = {}): Record<string, string> {
  const names = shortNames(namedInitiatives(headline(followUp)));
  return Object.fromEntries(
    headlineSentences(headline(followUp), headlineWords[language], language, ({ id, title }) =>
      named ? (names.get(id) ?? `no name: ${title}`) : "N",
    ).map(({ topic, sentences }) => [
      topic,
      sentences.map((parts) => parts.map(({ text }) => text).join("")).join(" "),
    ]),
  );
}

const small = (rows: Parameters<typeof agreementOf>[0]) => said(agreementOf(rows), "da");
const feed = (name: string, language: Language = "da") => {
  const followUp = MOCK_FEEDS[name];
  if (followUp === undefined) throw new Error(`no feed ${name}`);
  return said(followUp, language);
};

describe("the overview's first sentences", () => {
  test("say of the real document who ended sur, what is missing and who is silent", () => {
    expect(feed("real")).toEqual({
      effort:
        "Fire af 32 indsatser endte i sur, tre af dem nye: 7.03. UCC - anvendelse og udvikling, 7.07. Næste fase af integrationsindsatsen - del 1 og 7.07. Næste fase af integrationsindsatsen - del 2. UCC - botilbud var det i forvejen.",
      money:
        "Der mangler 1,2–1,5\u00a0mio.\u00a0kr. af 15,15\u00a0mio.\u00a0kr. i besparelser, over halvdelen i 7.06. Styrket indsats mod socialt bedrageri, resten i Midlertidig løntilpasning ved reduktion i engangsvederlag og Reduktion i udbetaling af overarbejde; over halvdelen af det nåede, 7,5\u00a0mio.\u00a0kr., hviler alene på en glad smiley. Økonomien er sur uden beløb i tre andre: Nyt økonomisystem, UCC - botilbud og UCC - hjemfaldspligt.",
      silent:
        "Syv er uden smiley nu; fire af dem havde en ved 3. budgetopfølgning 2017: 7.02. Bedre anvendelse af kommunale bygninger, 7.11. Borgermillionen, Ekstern rekruttering, mindre brug og UCC - hjemfaldspligt.",
    });
    expect(feed("real", "en")["effort"]).toMatch(
      /^Four of 32 initiatives ended off track, three of them newly so: /,
    );
    expect(feed("real", "en")["silent"]).toMatch(/^Seven are without a smiley now; four of them had one at /);
  });

  test("count the rest of those that are short where they are more than three, and name no sur of an amount", () => {
    const short = (id: string, measure: "saving" | "expense", kroner: number): Given => {
      const deviation = { min: kroner, max: kroner, how: "stated" as const };
      const figures = [{ measure, target: 9_000_000, deviation }];
      return { id, number: null, title: `Indsats ${id}`, theme: "1", economy: { figures } };
    };
    const sur: Given = { ...short("x", "saving", 0), economy: { smiley: "sur", figures: [] } };
    const money = (shortfalls: readonly number[], others: readonly Given[], language: Language = "da") =>
      said(
        inventedFollowUp([
          ...shortfalls.map((kroner, index) => short(`${index}`, "saving", kroner)),
          ...others,
        ]),
        language,
      )["money"];
    expect(money([5e6, 1e5, 1e5, 1e5, 1e5], [sur])).toBe(
      "Der mangler 5,4\u00a0mio.\u00a0kr. af 45\u00a0mio.\u00a0kr. i besparelser, over halvdelen i Indsats 0, resten i fire andre. Økonomien er sur uden beløb i én anden: Indsats x.",
    );
    expect(money([5e6, 1e5, 1e5, 1e5, 1e5], [sur], "en")).toBe(
      "DKK\u00a05.4\u00a0million of the DKK\u00a045\u00a0million in savings is missing, more than half of it in Indsats 0, the rest in four others. The economy is off track, by no stated amount, in one other: Indsats x.",
    );
    expect(money([5e6, 1e5, 1e5, 1e5], [sur])).toContain("resten i Indsats 1, Indsats 2 og Indsats 3.");
    expect(money([5e6, 1e5, 1e5], [sur, short("y", "expense", 1)])).toMatch(
      / Økonomien holder heller ikke i to andre: Indsats x og Indsats y\.$/,
    );
    expect(money([0], [short("y", "expense", 1)])).toMatch(
      /^De aftalte besparelser .* er nået\. Økonomien holder ikke i én indsats: Indsats y\.$/,
    );
  });

  test("say of savings that may be reached after all up to how much may be missing", () => {
    const deviation = { min: 0, max: 500_000, how: "stated" as const };
    const economy = { figures: [{ measure: "saving" as const, target: 9_000_000, deviation }] };
    const followUp = inventedFollowUp([{ id: "a", number: null, title: "Indsats a", theme: "1", economy }]);
    expect(said(followUp, "da")["money"]).toBe(
      "Der mangler op til 0,5\u00a0mio.\u00a0kr. af 9\u00a0mio.\u00a0kr. i besparelser, alt sammen i Indsats a.",
    );
  });

  test("claim nothing where nothing is rated, and no trouble where all are glad", () => {
    expect(feed("nothing rated")).toEqual({ effort: "Ingen af de 32 indsatser er vurderet." });
    expect(feed("nothing rated", "en")).toEqual({ effort: "None of the 32 initiatives is rated." });
    expect(feed("all glad")).toEqual({ effort: "Alle 32 indsatser er glade." });
    expect(feed("all glad, some silent")["effort"]).toBe("Alle 32 indsatser er senest vurderet glade.");
    expect(small({ a1: ["glad"], a2: [null] })).toEqual({
      effort: "Den ene indsats, der er vurderet, er glad.",
      silent: "Én er uden smiley nu: Indsats a2.",
    });
    expect(small({ a1: [null], a2: [null] })).toEqual({
      effort: "Ingen af de to indsatser er vurderet endnu.",
    });
    expect(feed("no initiative")).toEqual({ effort: "Der er ingen indsatser." });
  });

  test("name at most four, and of more three and the number of the others", () => {
    expect(
      small(Object.fromEntries(["a1", "a2", "a3", "a4", "a5", "a6"].map((id) => [id, ["sur"]])))["effort"],
    ).toBe("Alle seks indsatser står i sur: Indsats a1, Indsats a2, Indsats a3 og tre andre.");
    expect(small({ a1: ["sur"], a2: ["sur"], a3: ["sur"], a4: ["sur"], b1: ["glad"] })["effort"]).toBe(
      "Fire af fem indsatser står i sur: Indsats a1, Indsats a2, Indsats a3 og Indsats a4.",
    );
  });

  test("do not lead to more others than an address can name", () => {
    const kindsOf = (count: number) =>
      headlineSentences(
        headline(
          agreementOf(Object.fromEntries(Array.from({ length: count }, (_, i) => [`a${i}`, ["sur"]]))),
        ),
        headlineWords.da,
        "da",
        ({ title }) => title,
      ).flatMap(({ sentences }) => sentences.flatMap((parts) => parts.map(({ kind }) => kind)));
    expect(kindsOf(63)).toContain("others");
    expect(kindsOf(64)).not.toContain("others");
  });

  test("tell new, old and first sur apart, in the singular too", () => {
    expect(small({ a1: ["glad", "sur"], a2: ["glad", "glad"] })["effort"]).toBe(
      "Én af to indsatser står i sur, ny i runden: Indsats a1.",
    );
    expect(small({ a1: ["sur", "sur"], a2: ["glad", "glad"] })["effort"]).toBe(
      "Én af to indsatser står i sur, også før runden: Indsats a1.",
    );
    expect(small({ a1: ["sur", "sur"], a2: [null, "sur"], a3: ["glad", "sur"] })["effort"]).toBe(
      "Alle tre indsatser står i sur, én af dem ny: Indsats a3. Indsats a1 var det i forvejen. Indsats a2 er vurderet for første gang.",
    );
    expect(small({ a1: [null, "sur"], a2: ["glad", "glad"] })["effort"]).toBe(
      "Én af to indsatser står i sur: Indsats a1.",
    );
    expect(small({ a1: ["glad", "neutral"], a2: ["glad", "glad"] })["effort"]).toBe(
      "Ingen indsats er sur. Én er neutral: Indsats a1.",
    );
    expect(small({ a1: ["neutral", null], a2: ["glad", "neutral"] })["effort"]).toBe(
      "Ingen indsats er sur. To er senest neutrale: Indsats a1 og Indsats a2.",
    );
  });

  test("do not say of an initiative without a smiley in the latest round that it is sur", () => {
    const one = { a1: ["glad", "sur"], a2: ["sur", null], a3: ["glad", "glad"] } as const;
    expect(small(one)["effort"]).toBe(
      "Én af tre indsatser står i sur, ny i runden: Indsats a1. Én til var sur, da den sidst blev vurderet: Indsats a2.",
    );
    expect(said(agreementOf(one), "en")["effort"]).toBe(
      "One of three initiatives is off track, newly so: Indsats a1. One more was so when last rated: Indsats a2.",
    );
    expect(small({ a1: ["sur", null], a2: ["sur", null], a3: ["glad", "glad"] })["effort"]).toBe(
      "To af tre indsatser var sure, da de sidst blev vurderet: Indsats a1 og Indsats a2.",
    );
    expect(said(municipalityUnion, "da")["effort"]).toMatch(
      /^Otte af 224 indsatser endte i sur, syv af dem nye: .* Seks til var sure, da de sidst blev vurderet: /,
    );
  });

  test("say who fell silent, and where one did", () => {
    expect(small({ a1: ["glad", null], a2: ["glad", null], a3: ["glad", "glad"] })["silent"]).toBe(
      "To er uden smiley nu; alle havde en ved Runde 1: Indsats a1 og Indsats a2.",
    );
    expect(small({ a1: ["glad", null], a2: ["glad", "glad"] })["silent"]).toBe(
      "Én er uden smiley nu og havde en ved Runde 1: Indsats a1.",
    );
  });

  test("name the latest round where nobody has rated the rounds to come, and call nobody silent for those", () => {
    const sentences = feed("nothing rated in the last round");
    expect(sentences["effort"]).toMatch(/ Seneste vurderede runde er 3\. budgetopfølgning 2017\.$/);
    expect(sentences["silent"]).toBeUndefined();
    expect(feed("nothing rated in the last round", "en")["effort"]).toMatch(
      / The latest round with any rating is 3\. budgetopfølgning 2017\.$/,
    );
    expect(feed("real")["effort"]).not.toContain("Seneste");
  });
});

/** What no sentence may contain: holes, doubled marks, and numbers that do not agree with their nouns. */
const FAULTS: Readonly<Record<Language, RegExp>> = {
  da: /undefined|null|NaN|\[object| {2}| [,.;:]|[,;:]\.|,,|(?:én|1) (?:indsatser|andre indsatser|resultater)|(?:nul|to|tre|fire|fem|\d{2,}) (?:indsats|anden indsats)(?!er)|én er neutrale|Ingen af de én|én resultat|nul /iu,
  en: /undefined|null|NaN|\[object| {2}| [,.;:]|[,;:]\.|,,|\bone (?:initiatives|outcomes|other initiatives|are)\b|\b(?:two|three|four|five|\d{2,}) (?:initiative|other initiative|is)\b|of the one |zero /iu,
};

/** The document's own name of a round in a sentence could hold anything. */
function checked(followUp: FollowUp): void {
  for (const language of ["da", "en"] as const) {
    const { before, latest } = headline(followUp);
    const rounds = [before, latest].flatMap((round) => round?.label || []);
    for (const text of Object.values(said(followUp, language, { named: false }))) {
      const ours = rounds.reduce((rest, label) => rest.replaceAll(label, "R"), text);
      expect(ours).not.toMatch(FAULTS[language]);
      expect(ours).toMatch(/^[\p{Lu}\d]/u);
      expect(ours).toMatch(/\.$/);
    }
  }
}

describe("on other data the sentences", () => {
  test.each(Object.entries(MOCK_FEEDS))("read naturally: %s", (_, followUp) => {
    checked(followUp);
  });

  test("have no holes and agree in number, whatever the follow-up", () => {
    forAll(arbitraryFollowUp, checked);
  });

  test("call all glad only where all that are rated are", () => {
    forAll(arbitraryFollowUp, (followUp) => {
      const { sur, neutral, rated } = headline(followUp);
      const claimsGlad = /glade?\.$/.test(said(followUp, "da")["effort"] ?? "");
      expect(claimsGlad).toBe(rated > 0 && sur.all.length + neutral.length === 0);
    });
  });
});
