/** What an economy's words say came of it, beside a smiley that says otherwise, or before the year is over. */
import { describe, expect, test } from "vitest";
import { contradictsGlad } from "../../../../src/import/grammar/economy/contradictsGlad.ts";
import { readFigures } from "../../../../src/import/grammar/economy/figures.ts";
import { FindingLog } from "../../../../src/import/grammar/findingLog.ts";
import { placed, readEconomy } from "../../../fixtures/readEconomy.ts";

describe("words that speak against a glad smiley leave the outcome open", () => {
  test.each([
    "Besparelsen er delvist indfriet.",
    "Besparelsen er kun delvis realiseret.",
    "Besparelsen er udskudt til 2026.",
    "Besparelsen udskydes til næste år.",
    "Kun halvdelen er indfriet.",
    "Besparelsen er endnu ikke indfriet.",
    "Besparelsen forventes først indfriet i 2026.",
    "Besparelsen indfries først fra 2027.",
    "Besparelsen er næsten indfriet.",
    "Besparelsen er indfriet med 80 pct.",
    "Besparelsen er reduceret.",
    "Besparelsen er opgivet.",
    "Besparelsen er bortfaldet.",
    "Besparelsen udgår.",
    "Besparelsen opnås med forsinkelse.",
    "Besparelsen er forsinket.",
    "Besparelsen kan ikke opnås.",
    "Besparelsen blev ikke til noget.",
    "En del af besparelsen udestår.",
    "Resten af besparelsen findes i 2026.",
    "Besparelsen er sat i bero.",
    "Målet er ikke helt nået.",
    "To tredjedele af besparelsen er hentet.",
    "Det er usikkert, om besparelsen nås.",
    "Der er risiko for, at besparelsen ikke nås.",
    "Besparelsen er lavere end forventet.",
    "Besparelsen er annulleret.",
    "Besparelsen er mindre end aftalt.",
    "Udmøntningen afventer politisk behandling.",
    "Udmøntningen pågår.",
    "Besparelsen er til dels indfriet.",
    "Besparelsen er ej nået.",
    "Indfriet: nej",
    "To tredjedele er realiseret.",
    "Besparelsen er realiseret på to af tre skoler.",
    "Besparelsen er realiseret på 4 ud af 6 områder.",
    "Besparelsen er realiseret på nær den på skolerne.",
    "Besparelsen ventes realiseret ved årets udgang.",
    "Besparelsen er under realisering.",
    "Besparelsen er ved at blive udmøntet.",
    "Besparelsen vil blive hentet.",
    "Besparelsen skal hentes i 2. halvår.",
    "Besparelsen udmøntes i løbet af efteråret.",
    "Besparelsen får halvårseffekt i 2025.",
    "Sparemålet er overført til 2026.",
    "Midlerne er overført til 2026.",
    "Besparelsen dækkes af andre midler.",
    "Besparelsen er finansieret ved overførsel fra 2024.",
    "Besparelsen er rullet tilbage.",
    "Besparelsen er nedskrevet.",
    "Besparelsen er truet.",
    "Effekten er ukendt.",
    "Vi er bagud.",
    "Besparelsen er opnået med en mindre afvigelse.",
    "Besparelsen er opnået på anden vis.",
    "Forskudt til efteråret.",
    "Tages op igen i 2026.",
    "Indarbejdes i næste budget.",
    "Besparelsen er større end forventet.",
    "Besparelsen er opnået i 2024.",
    "Gevinsten udebliver.",
    "Effekten udeblev.",
    "Besparelsen svigter.",
    "Besparelsen er gået tabt.",
    "Besparelsen halter.",
    "Besparelsen er i fare.",
    "Der er et hul på skolerne.",
    "Der er et efterslæb.",
    "Besparelsen er for lille.",
    "Budgettet er sprængt.",
    "Budgettet presses.",
    "Udgiften blev større.",
    "Besparelsen er faldet.",
    "Besparelsen blev halv så stor.",
    "Besparelsen er minimal.",
    "Provenuet er dårligere.",
    "Færre midler end ventet.",
    "Besparelsen hænger.",
    "Projektet er standset.",
    "Besparelsen blev ingenting.",
    "Der er intet sparet.",
    "Der er et stykke vej.",
    "Halvt indfriet.",
    "Besparelsen er 3/4 hentet.",
    "I proces.",
    "Uindfriet.",
    "Besparelsen er uopnåelig.",
    "Vi er bagefter.",
    "Mangelfuld effekt.",
  ])("%s", (status) => {
    expect(readEconomy("Besparelse i 2025: 1,0 mio. kr.", status)).toMatchObject({
      targets: ["saving 2025 1000000"],
      outcomes: [[null, null, null]],
    });
  });

  test.each([
    "Besparelsen er indfriet.",
    "Besparelsen er fuldt indfriet.",
    "Besparelsen er opnået som planlagt.",
    "Besparelsen er indarbejdet i budgettet. Der er ikke bemærkninger.",
    "Budgettet er overholdt.",
    "Besparelsen er nået uden forsinkelser.",
    "Besparelsen er nået uden afvigelser.",
    "Besparelsen er opnået i 2025.",
    "Besparelsen er nået fuldt ud, og der er ingen udestående forhold.",
    "Besparelsen er realiseret, og serviceniveauet er ikke ændret.",
    "Besparelsen er opnået ved at samle indkøb.",
    "Besparelsen er indfriet i løbet af foråret.",
    "Besparelsen er hentet på et halvt år.",
    "Prisen er presset ned, og besparelsen er hentet.",
    "Antallet af besøg er steget, og besparelsen er indfriet.",
    "Der er færre sygedage, og besparelsen er realiseret.",
    "Besparelsen hænger sammen med færre sager og er hentet.",
    "Besparelsen hænger tæt sammen med lukningen og er hentet.",
    "Aftalen er indgået pr. 1/3 og besparelsen er hentet.",
    "Besparelsen er hentet fuldt ud fra 1/4.",
    "Kørslen er standardiseret, og besparelsen er hentet.",
    "Puljen er brugt på små haller.",
    "Lavere forbrug giver besparelsen.",
    "Besparelsen er hentet ved lavere priser.",
    "Den halve stilling er nedlagt, og besparelsen er opnået.",
    "Udgiften er faldet, og besparelsen er opnået.",
    "Besparelsen er opnået ved færre udgifter til vikarer.",
    "Gevinsten er høstet.",
    "Provenuet er i kassen.",
    "Processen er afsluttet, og besparelsen er hentet.",
    "Bremsen på nyansættelser virker.",
    "Der er intet at bemærke.",
    "Intet nyt.",
    "Besparelsen er indfriet, som aftalt i maj.",
    "Effekten er synlig.",
    "Indtægten er i hus.",
    "Budgettet blev vedtaget og følges.",
  ])("%s: the smiley stands", (status) => {
    expect(readEconomy("Besparelse i 2025: 1,0 mio. kr.", status).outcomes).toEqual([
      [1_000_000, "by-smiley", 0],
    ]);
  });
});

describe("what was reached so far is not what came of it", () => {
  test.each([
    "Realiseret januar-august: 0,6 mio. kr.",
    "Status ult. august: realiseret 0,6 mio. kr.",
    "Indtil august er realiseret 0,6 mio. kr.",
    "Der er p.t. realiseret 0,6 mio. kr.",
    "Der er allerede realiseret 0,6 mio. kr.",
    "Der er på nuværende tidspunkt realiseret 0,6 mio. kr.",
    "Der er i uge 35 realiseret 0,6 mio. kr.",
    "Der er medio 2025 realiseret 0,6 mio. kr.",
  ])("%s", (status) => {
    const { outcomes, findings } = readEconomy("Besparelse i 2025: 1,0 mio. kr.", status, "sur");
    expect(outcomes).toEqual([[null, null, null]]);
    expect(findings).toEqual(["amount-not-understood"]);
  });

  test.each([
    "Realiseret januar-december: 0,6 mio. kr.",
    "Realiseret ultimo 2025: 0,6 mio. kr.",
    "Ca. 0,6 mio. kr. er realiseret.",
    "0,6 mio. kr. af besparelsen er realiseret.",
  ])("%s is", (status) => {
    expect(readEconomy("Besparelse i 2025: 1,0 mio. kr.", status, "sur").outcomes).toEqual([
      [600_000, "stated", 400_000],
    ]);
  });
});

describe("what is outstanding is not what was reached", () => {
  const known = { min: 600_000, missing: 400_000 };
  test.each([
    "Heraf er 0,6 mio. kr. realiseret, og 0,4 mio. kr. udestår.",
    "Der er realiseret 0,6 mio. kr. Der udestår 0,4 mio. kr.",
    "0,6 mio. kr. er indfriet, mens 0,4 mio. kr. mangler.",
    "0,4 mio. kr. udestår.",
    "Der mangler 0,4 mio. kr.",
    "0,4 mio. kr. er ikke realiseret.",
    "Der er realiseret 0,6 mio. kr. De resterende 0,4 mio. kr. hentes i 2026.",
    "0,6 mio. kr. er opnået. 0,4 mio. kr. er ikke opnået.",
    "Der er indfriet 0,6 mio. kr., og der er 0,4 mio. kr. tilbage.",
  ])("%s", (status) => {
    const log = new FindingLog();
    const figures = readFigures(placed("Besparelse i 2025: 1,0 mio. kr."), placed(status), "sur", {
      log,
      budgetYear: 2025,
    });
    for (const { outcome, deviation } of figures) {
      expect(outcome?.min ?? known.min).toBe(known.min);
      expect(deviation?.min ?? known.missing).toBe(known.missing);
    }
    expect(figures.length).toBe(1);
    if (figures[0]?.outcome === null) expect(log.sorted().length).toBeGreaterThan(0);
  });
});

test("a status of very many digits takes no time", () => {
  const before = process.cpuUsage();
  contradictsGlad("", "1".repeat(50_000), 2025);
  expect(process.cpuUsage(before).user / 1e6).toBeLessThan(0.5);
});
