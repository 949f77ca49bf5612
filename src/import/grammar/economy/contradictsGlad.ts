/** Words by which an economy contradicts a glad smiley: then the smiley alone proves no outcome. */
const SHORT =
  /overst(?:eg|iger|eget)|oversk(?:red|rid)|mer(?:forbrug|udgift)|mindreindtægt|mangl(?:ende|er)|manko|underskud|dyrere|ikke\s+(?:\p{L}+\s+){0,3}(?:nået|opnå\p{L}*|indfri\p{L}*|realiser\p{L}*|overholdt|gennemført)/iu;

/** Words about a part of the whole, or about the future. */
const PARTLY =
  /(?<!\p{L})(?:delvis(?:t|e)?|gradvis\p{L}*|delmængde|(?:en|halv|tredje|fjerde|femte|to|tre)\s?-?\s?del(?:e|en)?\s+af|halvdelen|halver\p{L}*|\p{L}+dele?(?:n)?\s+af\s+(?:besparelse|effektivisering|gevinst|indtægt|mål|beløb)\p{L}*|næsten|stort\s+set|tæt\s+på|langt\s+hen\s+ad\s+vejen|i\s+nogen\s+grad|i\s+(?:al\s+)?(?:alt\s+)?væsentlig\p{L}*|bortset\s+fra|undta(?:gen|get|gelse\p{L}*)|rester(?:er|ede)?|udestår|udestående|resten|restbeløb\p{L}*|resterende|udskud\p{L}*|udskyd\p{L}*|udsat|udsætt\p{L}*|skubbe\p{L}*|rykke(?:s|t)|forsink\p{L}*|forventes\s+først|først\s+(?:i|fra|til|ved|efter|når|om|indfri\p{L}*|realiser\p{L}*|opnå\p{L}*)|endnu)(?!\p{L})/iu;

/** Words about a saving or a budget that came to less, or to nothing. Outside a status they are plans. */
const GIVEN_UP =
  /(?<!\p{L})(?:kun\s|reducer\p{L}*|nedjuster\p{L}*|nedsat|opgiv\p{L}*|bortfald\p{L}*|udgå(?:r|et)?|annuller\p{L}*|aflys\p{L}*|drop(?:pet|pes)|fravalgt|frafald\p{L}*|henlagt|skrottet|sløjf\p{L}*|stoppet|stadig|pause\p{L}*|i\s+gang(?!\p{L})|igangværende|påbegynd\p{L}*|indfas\p{L}*|under\s+(?:udmøntning|udarbejdelse|implementering|afklaring|forberedelse)|arbejdes\s+(?:\p{L}+\s+)?(?:på|med|hen)|(?:af|fra|over|ved)\s+(?:kasse\p{L}*|tillægsbevilling\p{L}*)|alternativ\p{L}*|skal\s+fortsat|bero(?!\p{L})|afvent\p{L}*|usikker\p{L}*|risiko|lavere(?!\s+(?:for)?(?:brug|udgift|omkostning|løn|pris))|mindre\s+end|under\s+(?:mål|det\s+forventede)|senere|forvent(?:es|er)|på\s+vej|mulig(?:vis|t)?|pct\b|procent|%|ikke|ingen\s+(?:besparelse|effekt|gevinst)|uden\s+effekt|vanskelig\p{L}*|udfordr\p{L}*|nås\s+i|næste\s+år|hovedpart\p{L}*|størstedel\p{L}*|overvejende)/iu;
/** "Not" of something else than the goal. */
const HARMLESS =
  /ikke\s+(?:\p{L}+\s+)?(?:bemærkning\p{L}*|afvig\p{L}*|ændring\p{L}*|kun|blot|alene|yderligere|anledning)|(?:100|hundrede)\s?(?:pct\.?|procent|%)/giu;

/** What a glad smiley says is reached, in a sentence that is about it. */
const GOAL =
  /besparelse|effektivisering|gevinst|indtægt|provenu|effekt|beløb|udmønt|indfri|realiser|opnå|hente|budget/iu;
const REACHED =
  /(?<!\p{L})(?:er|blev|har|var)\s+(?:\p{L}+\s+){0,3}(?:indfriet|realiseret|opnået|hentet|nået|udmøntet)/iu;

/** True when a sentence of the status puts the goal into a year after the budget's. */
function isLater(status: string, budgetYear: number | null): boolean {
  return status.split(/[.!?;]\s/u).some((sentence) => {
    const years = Array.from(sentence.matchAll(/(?<![\d.,/-])(?:19|20)\d\d(?![\d,])/gu), Number);
    const latest = Math.max(...years);
    return budgetYear !== null && latest > budgetYear && GOAL.test(sentence) && !REACHED.test(sentence);
  });
}

/**
 * True when an economy's words contradict a glad smiley, or put what it says into a year after the budget's. `text` is what was
 * agreed, `status` what came of it.
 */
export function contradictsGlad(text: string, status: string, budgetYear: number | null): boolean {
  const whole = `${text} ${status}`;
  return (
    isLater(status, budgetYear) ||
    SHORT.test(whole) ||
    PARTLY.test(whole) ||
    GIVEN_UP.test(status.replace(HARMLESS, "")) ||
    /(?<!\p{L})(?:er|blev|bliver)\s+(?:ikke|opgivet|bortfaldet|annulleret)(?!\p{L})/iu.test(
      text.replace(HARMLESS, "").replace(/er\s+ikke\s+særskilt/giu, ""),
    )
  );
}
