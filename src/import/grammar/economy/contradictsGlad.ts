/** Words by which an economy contradicts a glad smiley: then the smiley alone proves no outcome. */
const SHORT =
  /overst(?:eg|iger|eget)|oversk(?:red|rid)|mer(?:forbrug|udgift)|mindreindtægt|mangl(?:ende|er)|manko|underskud|dyrere|ikke\s+(?:\p{L}+\s+){0,3}(?:nået|opnå\p{L}*|indfri\p{L}*|realiser\p{L}*|overholdt|gennemført)/iu;

/** Words about a part of the whole, or about the future. */
const PARTLY = new RegExp(
  `(?<!\\p{L})(?:${[
    "delvis(?:t|e)?",
    "til\\s+dels",
    "gradvis\\p{L}*",
    "delmængde",
    "(?:en|halv|tredje|fjerde|femte|to|tre)\\s?-?\\s?del(?:e|en)?\\s+af",
    "halver\\p{L}*",
    "\\p{L}+dele?(?:n)?\\s+af\\s+(?:besparelse|effektivisering|gevinst|indtægt|mål|beløb)\\p{L}*",
    "næsten",
    "stort\\s+set",
    "tæt\\s+på",
    "langt\\s+hen\\s+ad\\s+vejen",
    "i\\s+nogen\\s+grad",
    "i\\s+(?:al\\s+)?(?:alt\\s+)?væsentlig\\p{L}*",
    "bortset\\s+fra",
    "på\\s+nær",
    "undta(?:gen|get|gelse\\p{L}*)",
    "rester(?:er|ede)?",
    "udestår",
    "udestående",
    "rest(?:en|beløb\\p{L}*)?",
    "resterende",
    "udskud\\p{L}*",
    "udskyd\\p{L}*",
    "udsat",
    "udsætt\\p{L}*",
    "skubbe\\p{L}*",
    "rykke(?:s|t)",
    "forsink\\p{L}*",
    "bagud",
    "forventes\\s+først",
    "først\\s+(?:i|fra|til|ved|efter|når|om|indfri\\p{L}*|realiser\\p{L}*|opnå\\p{L}*)",
    "endnu",
  ].join("|")})(?!\\p{L})`,
  "iu",
);

/** Of a number one digit is enough: a long one would be tried from each of its digits. */
const COUNT = "(?:\\d|en|to|tre|fire|fem|seks|syv|otte|ni|ti)";
/** Words about a saving or a budget that came to less, or to nothing. Outside a status they are plans. */
const GIVEN_UP = new RegExp(
  `(?<!\\p{L})(?:${[
    "kun\\s|stadig|afvig(?:else|er)|(?:større|mere|højere)\\s+end|på\\s+anden\\s+(?:vis|måde)|lavere(?!\\s+(?:for)?(?:brug|udgift|omkostning|løn|pris))|mindre\\s+end|under\\s+(?:mål|det\\s+forventede)",
    `(?:halv|tredje|fjerde|femte|sjette|tien)-?\\s?del|${COUNT}\\s+(?:ud\\s+)?af\\s+(?:de\\s+)?${COUNT}(?!\\p{L})`,
    "reducer\\p{L}*|nedjuster\\p{L}*|nedsat|nedskre\\p{L}*|nedskriv\\p{L}*|for\\s+(?:højt|optimistisk)\\p{L}*",
    "opgiv\\p{L}*|bortfald\\p{L}*|udgå(?:r|et)?|annuller\\p{L}*|aflys\\p{L}*|drop(?:pet|pes)|fravalgt|frafald\\p{L}*|henlagt|skrottet|sløjf\\p{L}*|stoppet|ophør\\p{L}*|tilbage(?:rul|truk)\\p{L}*|(?:rullet|trukket|taget)\\s+(?:tilbage|af\\s+bordet)",
    "pause\\p{L}*|skal\\s+fortsat|bero(?!\\p{L})|afvent\\p{L}*|senere|forsk(?:udt|yd)|tages\\s+op|næste\\s+(?:års?|budget)|nås\\s+i",
    "i\\s+gang(?!\\p{L})|igangværende|påbegynd\\p{L}*|pågår|indfas\\p{L}*|halvårs(?:effekt|virkning)\\p{L}*|ved\\s+at\\s+(?:blive|være)|er\\s+ved\\s+at\\s|på\\s+vej",
    "under\\s+(?:udmøntning|udarbejdelse|implementering|afklaring|forberedelse|realisering|indfrielse|udrulning|opbygning|planlægning|pres)|arbejdes\\s+(?:\\p{L}+\\s+)?(?:på|med|hen)",
    "(?:af|fra|over|ved)\\s+(?:kasse\\p{L}*|tillægsbevilling\\p{L}*|andre\\s+midler)|alternativ\\p{L}*|and(?:etsteds|re\\s+steder|et\\s+sted)|erstatte\\p{L}*|kompenser\\p{L}*",
    "udebl[ie]v\\p{L}*|svigt(?:e[rdt]|ede)\\p{L}*|halter|i\\s+fare|et\\s+hul\\s|efterslæb|for\\s+(?:lav|lille|små|få)\\p{L}*|spræng(?:t|es)|stykke\\s+vej|i\\s+proces(?!\\p{L})|uindfri\\p{L}*|uopnåelig\\p{L}*|bagefter|mangelfuld\\p{L}*|strandet|standset|bremset|fejlet|hænger(?!\\s+(?:\\p{L}+\\s+)?sammen)|ude\\s+af\\s+sigte",
    "halvt?(?!\\p{L}|\\s+år)|[1-9]/[2-9]\\s+(?:er\\s+|af\\s+\\p{L}+\\s+(?:er\\s+)?)?(?:hentet|indfriet|opnået|realiseret|nået|udmøntet)|(?:intet|nul\\s+kr\\p{L}*)\\.?\\s+(?:er\\s+)?(?:spar|hent|opnå|indfri|realiser)\\p{L}*|færre\\s+(?:midler|penge|indtægter)",
    "(?:besparelse|effektivisering|gevinst|provenu|indtægt|effekt)\\p{L}*\\s+(?:er|blev|bliver|var)\\s+(?:\\p{L}+\\s+)?(?:fald|minimal|begrænset|besked|ringe|dårlig|ingenting|intet|tabt|presse)\\p{L}*|udgift\\p{L}*\\s+(?:er|blev|bliver)\\s+(?:\\p{L}+\\s+)?(?:steget|større|højere)|budget\\p{L}*\\s+(?:er\\s+)?presse[st]",
    "uafklare\\p{L}*|uvis\\p{L}*|ukend\\p{L}*|usikker\\p{L}*|urealisti\\p{L}*|risiko|tru(?:et|es|er)|mulig(?:vis|t)?",
    "forvent(?:es|er)|ventes|påregnes|vanskelig\\p{L}*|udfordr\\p{L}*",
    "pct\\b|procent|%|ikke|ej(?!\\p{L})|nej(?!\\p{L})|ingen\\s+(?:besparelse|effekt|gevinst)|uden\\s+effekt|hovedpart\\p{L}*|størstedel\\p{L}*|overvejende",
  ].join("|")})`,
  "iu",
);
/** A saving or an income that other money stands in for. */
const COVERED =
  /(?:besparelse|effektivisering|sparemål|indtægt|provenu)\p{L}*\s+(?:er|blev|bliver)?\s*(?:finansiere|dække)[st](?!\p{L})/iu;
/** "Not" of something else than the goal, and what there is none of. */
const HARMLESS =
  /ikke\s+(?:\p{L}+\s+)?(?:bemærkning\p{L}*|afvig\p{L}*|ændr(?:ing\p{L}*|et|er)|kun|blot|alene|yderligere|anledning|forsink\p{L}*|berørt|forringet|påvirket)|(?:uden|ingen)\s+(?:\p{L}+\s+)?(?:afvigelse\p{L}*|forsinkelse\p{L}*|udestående\p{L}*|restance\p{L}*|rest|risici|usikkerhed\p{L}*|merforbrug|merudgift\p{L}*|mangler)(?:\s+forhold)?(?!\p{L})|(?:100|hundrede)\s?(?:pct\.?|procent|%)/giu;

/** What a glad smiley says is reached, in a sentence that is about it. */
const GOAL =
  /besparelse|spare|effektivisering|gevinst|indtægt|provenu|effekt|beløb|midler|mål(?:et|ene)?(?!\p{L})|udmønt|indfri|realiser|opnå|hente|budget/iu;
const REACHED =
  /(?<!\p{L})(?:er|blev|har|var)\s+(?:\p{L}+\s+){0,3}(?:indfriet|realiseret|opnået|hentet|nået|udmøntet|anvendt|brugt|overholdt)/iu;
/** What was reached in a year by its name. */
const REACHED_IN =
  /(?:indfriet|realiseret|opnået|hentet|nået|udmøntet)\s+(?:\p{L}+\s+)?i\s+(?<year>(?:19|20)\d\d)(?!\d|\s?[-–]\s?pris)/iu;
/** What is still to come, and says so by its time. */
const TO_COME =
  /(?<!\p{L})(?:vil|skal|bør|kan)\s+(?:\p{L}+\s+){0,2}?(?:blive|hentes|opnås|nås|indfries|realiseres|udmøntes|findes)(?!\p{L})|(?<!\p{L})i\s+løbet\s+af(?!\p{L})/iu;

/** True when all of it came in a year before the budget's. */
function isEarlier(status: string, budgetYear: number | null): boolean {
  const year = REACHED_IN.exec(status)?.groups?.["year"];
  return budgetYear !== null && year !== undefined && Number(year) < budgetYear;
}

function sentencesOf(status: string): string[] {
  return status.split(/[.!?;]\s/u);
}

/** True when a sentence of the status puts the goal into a year after the budget's, or into a time to come. */
function isLater(status: string, budgetYear: number | null): boolean {
  return sentencesOf(status).some((sentence) => {
    if (!GOAL.test(sentence) || REACHED.test(sentence)) return false;
    const years = Array.from(sentence.matchAll(/(?<![\d.,/-])(?:19|20)\d\d(?![\d,])/gu), Number);
    return TO_COME.test(sentence) || (budgetYear !== null && Math.max(...years) > budgetYear);
  });
}

/**
 * True when an economy's words contradict a glad smiley, or put what it says into a year after the budget's. `text` is what was
 * agreed, `status` what came of it.
 */
export function contradictsGlad(text: string, status: string, budgetYear: number | null): boolean {
  const agreed = text.replace(HARMLESS, "");
  const came = status.replace(HARMLESS, "");
  const whole = `${agreed} ${came}`;
  return (
    isLater(status, budgetYear) ||
    isEarlier(status, budgetYear) ||
    SHORT.test(whole) ||
    PARTLY.test(whole) ||
    GIVEN_UP.test(came) ||
    COVERED.test(came) ||
    /(?<!\p{L})(?:er|blev|bliver)\s+(?:ikke|opgivet|bortfaldet|annulleret)(?!\p{L})/iu.test(
      agreed.replace(/er\s+ikke\s+særskilt/giu, ""),
    )
  );
}
