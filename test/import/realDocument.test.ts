import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parseFollowUp } from "../../src/agreement/format/parse.ts";
import type { Initiative } from "../../src/agreement/format/schema.ts";
import { importBytes } from "../../src/import/importBytes.ts";
import { mustImport } from "../fixtures/mustImport.ts";
import { realDocumentBytes, realRows } from "../fixtures/realDocument.ts";

const { facts, smileys, source } = mustImport(await importBytes(realDocumentBytes));
const { initiatives } = facts;

const MARKS = { glad: "G", neutral: "N", sur: "S" } as const;
const markOf = (smiley: keyof typeof MARKS | null) => (smiley === null ? "-" : MARKS[smiley]);

function initiative(beginning: string): Initiative {
  const found = initiatives.find(({ number, title }) =>
    `${number ?? ""} ${title}`.trim().startsWith(beginning),
  );
  if (!found) throw new Error(`no initiative begins with "${beginning}"`);
  return found;
}

test("what the document says of itself", () => {
  expect(facts).toMatchObject({
    id: "ballerup-2017-oekonomiudvalget",
    title: "Aftale om budget 2017",
    authority: "Ballerup Kommune",
    committee: "Økonomiudvalget",
    budgetYear: 2017,
    asOf: "2018-03-23",
    agreement: { id: "ballerup-2017", title: "Aftale om budget 2017" },
    sequence: { number: 4, isLast: true },
    document: {
      title: "Fjerde og sidste opfølgning på Aftale om budget 2017 på Økonomiudvalgets område",
      publisher: "Ballerup Kommune, Økonomi og Styring",
      caseNumber: "00.30.00-S00-6-16",
      source: "sources/ballerup-2017-oekonomiudvalget.txt",
    },
    rounds: [
      { id: "1", label: "1. budgetopfølgning 2017", date: null },
      { id: "2", label: "2. budgetopfølgning 2017", date: null },
      { id: "3", label: "3. budgetopfølgning 2017", date: null },
      { id: "4", label: "31.12.2017", date: "2017-12-31" },
    ],
    smileyMeaning: {
      effort: {
        glad: "Milepæl er opfyldt",
        neutral:
          "Milepæl er ikke fuldt opfyldt, men det er fortsat realistisk, at det samlede mål for året opnås",
        sur: "Milepæl er ikke opfyldt, og det er ikke realistisk at opfylde milepæl inden for perioden under givende forudsætninger",
      },
      economy: {
        glad: "Budget er overholdt/Besparelse er opnået",
        sur: "Budget ikke overholdt/Den forventede besparelse opnås ikke i indeværende periode",
      },
    },
    themes: [
      { id: "5", number: "5", title: "Erhverv og Beskæftigelse" },
      { id: "6", number: "6", title: "Befolkning og Boliger" },
      { id: "7", number: "7", title: "Borgeren og Kommunen" },
      { id: "8", number: "8", title: "Ballerup Kommune som virksomhed" },
    ],
  });
  expect(parseFollowUp(facts).ok).toBe(true);
});

test("all 32 initiatives with their names, smileys and economies, in the document's order", () => {
  expect(
    initiatives.map(({ theme, number, title, funding, responsible, contributors, milestones, economy }) => ({
      theme,
      number,
      title,
      funding,
      responsible,
      contributors,
      marks: [...milestones.map(({ smiley }) => smiley), economy?.smiley ?? null].map(markOf).join(""),
    })),
  ).toEqual(realRows);
  expect(initiatives.every(({ committee }) => committee === "Økonomiudvalget")).toBe(true);
  expect(
    initiatives.every(({ milestones }) => milestones.map(({ round }) => round).join() === "1,2,3,4"),
  ).toBe(true);
});

test("every initiative has a thread of its own, by number and title", () => {
  expect(initiative("7.06").thread).toBe("7.06-styrket-indsats-mod-socialt-bedrageri");
  expect(initiative("UCC - hjem").thread).toBe("ucc-hjemfaldspligt");
  expect(new Set(initiatives.map(({ thread }) => thread)).size).toBe(32);
});

test("every smiley is accounted for: 93 glad, 21 neutral, 13 sur in the file", () => {
  const none = { glad: 0, neutral: 0, sur: 0, unknown: 0 };
  expect(smileys).toEqual({
    legend: { ...none, glad: 2, neutral: 1, sur: 2 },
    milestones: { ...none, glad: 80, neutral: 20, sur: 7 },
    economy: { ...none, glad: 11, sur: 4 },
    prose: none,
    unplaced: none,
  });
});

test("the text that the lines are counted in is the file itself", () => {
  expect(source).toEqual(realDocumentBytes);
});

test("the findings name what a reader should look at, with its line", () => {
  const findings = facts.import?.findings.map(({ code, line }) => `${line} ${code}`);
  expect(findings).toEqual([
    "161 footer-names-another-year",
    "819 amount-typing-slip",
    "888 number-used-twice",
    ...[1202, 1235, 1276, 1323, 1369, 1389, 1441, 1467, 1496, 1555, 1598].map(
      (line) => `${line} initiative-without-number`,
    ),
    "1616 status-without-heading",
  ]);
});

describe("texts", () => {
  test("a layout's line breaks are undone, paragraphs are kept, a page's edge leaves no trace", () => {
    expect(initiative("5.04").milestones[2]).toEqual({
      round: "3",
      text: "Økonomiudvalget har fået en orientering og anbefaling i forhold til mulige udbudsmodeller.",
      status:
        "Der pågår en markedsdialog med udvalgte firmaer. Det forventes, at mulige udbudsmodeller kan præsenteres sammen med en handlingsplan ved næste milepæl den 31. december 2017.",
      smiley: "neutral",
      source: { from: 147, to: 157 },
    });
    expect(initiative("7.09").description).toBe(
      "Parterne ønsker at styrke foreningslivet og fællesskabet i Ballerup Kommune.\n\nI forbindelse med afholdelse af fester og arrangementer i foreningsregi eller med offentlig adgang ønsker parterne at undersøge muligheden for at opkræve differentierede priser ved udlejning af lokaler – sådan at der skelnes mellem offentlig, foreningsmæssig og privat anvendelse.",
    );
  });

  test("hyphens of the layout are undone, the writer's own are kept", () => {
    expect(initiative("6.12").remarks).toContain("med UNICEF By-konceptet og samarbejdet");
    expect(initiative("6.12").remarks).toContain("på skole- og institutionsområdet med");
    expect(initiative("8.04").milestones[0]?.text).toBe(
      "Proces for udarbejdelse af metode og fremgangsmåde er beskrevet og vedtaget i Hoved-MED.",
    );
    expect(initiative("8.03").remarks).toContain("borger- og virksomhedsrettede digitale løsninger");
  });

  test("lists keep their items", () => {
    expect(initiative("7.02").remarks).toContain(
      "\n\nAf konkrete indsatsområder kan nævnes:\n\n1) Alle egnede lokaler til udlån udpeges og indarbejdes i booking-systemet, således at de kan anvendes af foreninger mv.\n\n2) Bedre",
    );
    expect(initiative("7.07").milestones[3]?.text).toBe(
      "* Fordobling i antallet af partnerskabsaftaler i løbet af 2017 – fra 4 til 8.\n\n* 15-20 pct. af borgere i arbejdsmarkedscentrets forsørgede integrationsmålgrupper, og som har fået en håndholdt indsats (primært aktivitetsparate borgere), er blevet hjulpet i job eller uddannelse i løbet af 2017.",
    );
  });

  test("a milestone without a text of its own has its status all the same", () => {
    expect(initiative("7.02").milestones[3]).toMatchObject({
      text: null,
      status: "Der er aftalt et sparemål i Aftale om budget 2018.",
      smiley: null,
    });
  });

  test("a status without its heading stays part of the milestone, and is reported", () => {
    expect(initiative("UCC - hjemfaldspligt").milestones[1]).toMatchObject({
      text: "Forhandlinger med Københavns Kommune er i gang.\n\nForhandling med Københavns kommune er endnu ikke påbegyndt, idet den offentlige vurdering er beregningsgrundlaget for beregningen af frigørelsesafgiften.\n\nBallerup kommune har fremsendt en klage til Skatteankenævnet over vurderingen på UCC, hvorfor en afgørelse i sagen afventes.",
      status: null,
      smiley: "sur",
    });
  });

  test("an empty row is kept: nothing was planned or reported", () => {
    expect(initiative("6.01").milestones[1]).toEqual({
      round: "2",
      text: null,
      status: null,
      smiley: null,
      source: { from: 221, to: 221 },
    });
  });
});

describe("figures", () => {
  /** `saving 2017 2700000 | outcome 2441000-2441000 computed | deviation 259000-259000 stated`. */
  const figuresOf = (beginning: string) =>
    initiative(beginning).economy?.figures.map(({ measure, basis, year, target, outcome, deviation }) =>
      [
        [measure, basis, year, target].filter((part) => part !== null).join(" "),
        ...[outcome, deviation].map((amount) =>
          amount === null ? "-" : `${amount.min}..${amount.max} ${amount.how}`,
        ),
      ].join(" | "),
    );

  test.each([
    ["6.12", ["allocation 2017 500000 | 500000..500000 by-smiley | 0..0 by-smiley"]],
    ["7.03", ["investment 2017 29800000 | - | -"]],
    ["7.04", ["investment 2017 200000 | 200000..200000 by-smiley | 0..0 by-smiley"]],
    [
      "7.06",
      [
        "saving net 2017 1100000 | 100000..400000 computed | 700000..1000000 stated",
        "revenue gross 2017 9400000 | 8000000..8000000 stated | 1400000..1400000 stated",
      ],
    ],
    ["7.11", ["investment 2017 1000000 | 1000000..1000000 by-smiley | 0..0 by-smiley"]],
    ["Reduktion af 5.", ["saving 2017 500000 | 500000..500000 by-smiley | 0..0 by-smiley"]],
    ["Reduktion af 6.", ["saving 2017 1800000 | 1800000..1800000 by-smiley | 0..0 by-smiley"]],
    ["Reduktion i udbetaling", ["saving 2017 2700000 | 2441000..2441000 computed | 259000..259000 stated"]],
    ["Midlertidig", ["saving 2017 3000000 | 2733000..2733000 computed | 267000..267000 stated"]],
    ["Effektivisering", ["saving 2017 850000 | 850000..850000 stated | 0..0 computed"]],
    ["Besparelse på", ["saving 2017 5000000 | 5000000..5000000 by-smiley | 0..0 by-smiley"]],
    ["Ekstern", ["saving 2017 200000 | 200000..200000 by-smiley | 0..0 by-smiley"]],
    ["Nyt økonomisystem", ["budget 2017 1800000 | - | -", "budget 2018 600000 | - | -"]],
    ["UCC - botilbud", ["expense 2017 1300000 | - | -"]],
    ["UCC - hjemfaldspligt", ["expense 2017 10000000 | - | -"]],
  ])("%s", (beginning, expected) => {
    expect(figuresOf(beginning)).toEqual(expected);
  });

  test("no other economy has a figure", () => {
    expect(initiatives.filter(({ economy }) => economy?.figures.length)).toHaveLength(15);
  });
});

test("nothing is lost: each initiative's lines say no letter more than the feed", () => {
  const lines = new TextDecoder().decode(realDocumentBytes).split("\n");
  for (const entry of initiatives) {
    const { from, to } = entry.source ?? { from: 0, to: 0 };
    expect(lettersOf(withoutForm(lines.slice(from - 1, to)))).toBe(lettersOf(wordsOf(entry)));
  }
});

/** An initiative's words in the document's order, the words of its form left out. */
function wordsOf({
  number,
  title,
  description,
  responsible,
  committee,
  remarks,
  ...rest
}: Initiative): string {
  const rows = rest.milestones.map(({ text, status }) => [text, status]);
  const names = [responsible, committee, rest.contributors];
  return [number, title, description, names, remarks, rows, rest.economy?.text, rest.economy?.status]
    .flat(3)
    .join(" ");
}

/** Source lines without page footers, marks of rows and fields, rounds and smileys. */
function withoutForm(lines: readonly string[]): string {
  return lines
    .filter((line) => !/^(?:Fjerde og sidste|Ballerup Kommune, Økonomi og Styring - )/.test(line))
    .map((line) =>
      line
        .trim()
        .replace(/[\uf04a-\uf04c]/g, "")
        .replace(/(?:[123]\. budgetopfølgning 2017|31\.12\.2017) *$/, "")
        .replace(/Tid Smiley/, "")
        .replace(/^(?:Milepæl(?: |$)|Økonomi )? *(?:Status:)?/, "")
        .replace(/^(?:Ansvarligt (?:center|udvalg)|Væsentlig bidragsyder):/, ""),
    )
    .join(" ")
    .replace(/Kort beskrivelse af indsatsen +\([^)]*\)/, "");
}

/** Letters and figures only; "og" and "samt", which join names in lists and are no part of them, left out. */
function lettersOf(words: string): string {
  return words.replace(/(?<!\p{L})(?:og|samt)(?!\p{L})/gu, "").replace(/[^\p{L}\d%&*+]/gu, "");
}

test("the committed feed is what the importer makes of the document, to the byte", () => {
  const committed = new URL("../../public/feed/ballerup-2017-oekonomiudvalget.json", import.meta.url);
  expect(`${JSON.stringify(facts, null, 2)}\n`).toBe(readFileSync(committed, "utf8"));
});
