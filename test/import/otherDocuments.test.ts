/** Follow-ups of other authorities, years and layouts, written by hand, and what a reader finds in them. */
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { parseFollowUp } from "../../src/agreement/format/parse.ts";
import type { FollowUpFacts } from "../../src/agreement/format/schema.ts";
import { imported } from "../fixtures/smallDocument.ts";

const MARKS = { glad: "G", neutral: "N", sur: "S" } as const;
const markOf = (smiley: keyof typeof MARKS | null) => (smiley === null ? "-" : MARKS[smiley]);

/** One line for the document, one for its rounds, one an initiative, one a row. */
function summaryOf(facts: FollowUpFacts): string[] {
  const { themes, rounds, document } = facts;
  return [
    [facts.id, facts.title, facts.authority, facts.committee, facts.asOf, document?.caseNumber].join(" | "),
    rounds.map(({ label }) => label).join(" | "),
    ...facts.initiatives.flatMap((one) => [
      [themes.find(({ id }) => id === one.theme)?.title, one.number, one.title, one.funding.join("+")].join(
        " | ",
      ),
      [one.responsible.join(";"), one.contributors.join(";"), one.description, one.remarks].join(" | "),
      ...one.milestones.map(
        ({ round, text, status, smiley }) => `${round} ${markOf(smiley)} ${[text, status].join(" | ")}`,
      ),
      `E ${markOf(one.economy?.smiley ?? null)} ${[one.economy?.text, one.economy?.status].join(" | ")}`,
    ]),
  ];
}

test.each<readonly [string, readonly string[], readonly string[]]>([
  [
    "herlev-2024.txt",
    [
      "herlev-2024-boerne-og-ungdomsudvalget-2 | Budgetaftale 2024 | Herlev Kommune | Børne- og Ungdomsudvalget |  | 24/001234",
      "1. budgetopfølgning 2024 | 2. budgetopfølgning 2024",
      "Børn og unge | 10.01 | Flere pædagoger i daginstitutioner og bedre normeringer i hele kommunen | drift",
      "Dagtilbud og Skole | HR og Løn;Økonomi og Indkøb;Direktionen | Parterne er enige om at ansætte flere pædagoger. Der afsættes 1.250.000 kr. i 2024. | Arbejdet er i gang.",
      "1 G Rekruttering er igangsat. | ",
      "2 N De første ti pædagoger er ansat og er begyndt i institutionerne. | Rekrutteringen går langsommere end ventet.",
      "E G Der afsættes 1.250.000 kr. i 2024. | ",
      "Børn og unge | 10.02 | Læsevejledere | drift",
      "Dagtilbud og Skole |  | Der ansættes læsevejledere på alle skoler. | ",
      "1 -  | ",
      "2 S Læsevejlederne er ansat. | ",
      "E S Besparelse på 750 t.kr. i 2024. | Der mangler 250 t.kr.",
      "Unge og uddannelse | 11.01 | Ungdomsskolen | anlæg+drift",
      "Kultur og Fritid | Dagtilbud og Skole | Ungdomsskolen flytter. | ",
      "1 G Byggeriet er udbudt. | ",
      "2 G Byggeriet er begyndt. | ",
      "E G Anlægsudgift i 2024: 12,5 mio. kr. | ",
    ],
    [],
  ],
  [
    "roedovre-2025-columns.txt",
    [
      "roedovre-2025-teknik-og-miljoeudvalget | Aftale om budget 2025-2028 | Rødovre Kommune | Teknik- og Miljøudvalget |  | 25/4711",
      "1. budgetopfølgning 2025 | Halvårsregnskab 2025",
      "Klima og natur | 12.3 | Mere vild natur | drift",
      "Natur og Vej | Kommunikation | Kommunen udlægger fem arealer til vild natur. Der afsættes 0,4 mio. kr. i 2025. | ",
      "1 G Arealerne er udpeget og borgerne er hørt om placeringen. | ",
      "2 N Arealerne er indviet. Der er holdt indvielse på alle fem steder. | To arealer mangler.",
      "E G Der afsættes 0,4 mio. kr. i 2025. | ",
      "Klima og natur | 12.4 | Cykelstier | anlæg",
      "Natur og Vej |  | Der anlægges nye cykelstier langs Hovedgaden. | ",
      "1 G Projektet er i udbud. | ",
      "2 S Anlægsarbejdet er i gang. | Entreprenøren er gået konkurs.",
      "E S Anlægsudgift i 2025: 8 mio. kr. | Udgiften oversteg budgettet med 1,2 mio. kr.",
    ],
    [],
  ],
  [
    "svendborg-2026-tabs.txt",
    [
      "svendborg-2026-socialudvalget | Budgetforlig 2026 | Svendborg Kommune | Socialudvalget |  | ",
      "Status pr. 31. marts 2026 | Status pr. 30. juni 2026 | Status pr. 30. september 2026",
      "Sundhed | 1.1 | Styrket rehabilitering | drift",
      "Ældre og Sundhed | Økonomi og Løn | Rehabilitering styrkes med en ny enhed. | ",
      "1 G Enheden er bemandet. | ",
      "2 N Enheden er i drift. | Indkøring pågår.",
      "3 -  | ",
      "E G Udgift i 2026: 2,7 mill. kr. | ",
      "Sundhed | 1.2 | Færre magtanvendelser | drift",
      "Handicap |  | Der arbejdes med færre magtanvendelser. | ",
      "1 G Kursus er holdt. | ",
      "2 S Plan K er fulgt. | ",
      "3 G Evaluering foreligger. | ",
      "E - Der er ikke særskilt økonomisk effekt. | ",
    ],
    [],
  ],
  [
    "gladsaxe-2026-a-cell-a-line.txt",
    [
      "gladsaxe-2026-boerne-og-undervisningsudvalget-1 | Aftale om budget 2026 | Gladsaxe Kommune | Børne- og Undervisningsudvalget | 2026-05-12 | ",
      "1. budgetopfølgning 2026 | 2. budgetopfølgning 2026 | 3. budgetopfølgning 2026",
      "Børn og unge | 3.1 | Tidlig indsats | drift",
      "Børn og Familie | Sundhed og Rehabilitering;HR og Jura | Familier med små børn får besøg af en sundhedsplejerske. | Indsatsen begynder i august.",
      "1 G Besøgene er begyndt. | ",
      "2 N 200 familier har fået besøg. | Der er foretaget 140 besøg.",
      "3 -  | ",
      "E G Der afsættes 2,1 mio. kr. i 2026. | ",
      "Børn og unge | 3.2 | Flere lærere | drift",
      "Skole |  | Der ansættes ti lærere. | ",
      "1 G Stillingerne er slået op. | ",
      "2 S Lærerne er ansat. | ",
      "3 -  | ",
      "E S Udgift i 2026: 5.400 t.kr. | Der er et mindreforbrug på 1.200 t.kr.",
    ],
    [],
  ],
  [
    "no-authority-2025-title-beside.txt",
    [
      "2025-kultur-og-fritidsudvalget | Budgetaftale 2025 | Ukendt myndighed | Kultur- og Fritidsudvalget |  | 2025-004711",
      "Budgetopfølgning pr. 31. marts 2025 | Budgetopfølgning pr. 30. september 2025",
      "Kultur og fritid | 14.2 | Nyt bibliotek i Nordbyen | anlæg+drift",
      "Kultur, Idræt og Fritid | Ejendomme og Byg | Der bygges et nyt bibliotek, som er åbent hele døgnet for alle borgere. | ",
      "1 G Grunden er købt. | ",
      "2 S Byggeriet er udbudt i totalentreprise. | Udbuddet er udskudt, fordi grunden er forurenet.",
      "E S Anlægsudgift i 2025: 14,5 mio. kr. | Der forventes et merforbrug på 2-3 mio. kr.",
      "Kultur og fritid | 14.3 | Fritidspas | drift",
      "Kultur, Idræt og Fritid |  | Børn i udsatte familier får et fritidspas. | ",
      "1 G Ordningen er åbnet. | ",
      "2 N  | ",
      "E - Der er ikke særskilt økonomisk effekt. | ",
    ],
    ["null authority-unknown"],
  ],
  [
    "no-authority-2023-smiley-first.txt",
    [
      "2023-socialudvalget-3 | Aftale om budget 2023 | Ukendt myndighed | Socialudvalget |  | ",
      "1. budgetopfølgning 2023 | 2. budgetopfølgning 2023 | 3. budgetopfølgning 2023",
      "Ældre | 9.01 | Værdighed i plejen | drift",
      "Ældre | HR | Plejen skal være værdig. | ",
      "1 G Der er holdt temadag. | ",
      "2 N Alle medarbejdere har været på kursus. | 80 pct. har været på kursus.",
      "3 S Evalueringen er klar. | ",
      "E G Der afsættes 900.000 kr. i 2023. | ",
      "Ældre | 9.02 | Velfærdsteknologi | drift",
      "Ældre |  | Ny teknologi i hjemmet. | ",
      "1 G Udstyr er købt. | ",
      "2 G Udstyr er i brug hos 50 borgere. | ",
      "3 G  | ",
      "E G Effektivisering på 1,5 mio. kr. i 2023 og 3 mio. kr. i 2024. | ",
    ],
    ["null authority-unknown"],
  ],
  [
    "hoeje-taastrup-2027-wrapped-head.txt",
    [
      "hoeje-taastrup-2027-plan-klima-og-ejendomsudvalget | AFTALE OM BUDGET 2027 | Høje-Taastrup Kommune | Plan-, Klima- og Ejendomsudvalget | 2027-04-15 | 27/100",
      "1. budgetopfølgning 2027 | 2. budgetopfølgning 2027",
      "Grøn omstilling | 1.1 | Solceller på kommunale tage | anlæg",
      "Ejendomscentret | Teknik og Miljø | Der sættes solceller på ti tage. Anlægget er på 5.000 m2. | ",
      "1 G Udbud er gennemført. | ",
      "2 S Der er sat solceller på fem tage. | Leverandøren er forsinket.",
      "E - Anlægsudgift på 7,5 mio. kr. i 2027 | ",
      "Grøn omstilling | 1.2 | Ladestandere | øvrig finansiering",
      "Ejendomscentret |  | Der sættes ladestandere op. | ",
      "1 G Pladserne er udpeget. | ",
      "2 N Standerne virker. | ",
      "E G Indtægt på mellem 200.000 og 300.000 kr. | ",
    ],
    // The economy has two smileys only, glad and sour.
    ["38 economy-smiley-not-allowed"],
  ],
])("%s", (name, expected, findings) => {
  const text = readFileSync(new URL(`../fixtures/documents/${name}`, import.meta.url), "utf8");
  const result = imported(text);
  expect(summaryOf(result.facts)).toEqual(expected);
  expect(result.facts.import?.findings.map(({ code, line }) => `${line} ${code}`)).toEqual(findings);
  expect(parseFollowUp(result.facts).ok).toBe(true);
});
