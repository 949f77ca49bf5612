/** Words by which an economy contradicts a glad smiley: then the smiley alone proves no outcome. */
const SHORT =
  /overst(?:eg|iger|eget)|oversk(?:red|rid)|mer(?:forbrug|udgift)|mindreindtægt|mangl(?:ende|er)|manko|underskud|dyrere|ikke\s+(?:\p{L}+\s+){0,3}(?:nået|opnå\p{L}*|indfri\p{L}*|realiser\p{L}*|overholdt|gennemført)/iu;

/** Words about a part of the whole, or about the future. */
const PARTLY =
  /(?<!\p{L})(?:delvis(?:t|e)?|delmængde|(?:en|halv|tredje|fjerde|femte|to|tre)\s?-?\s?del(?:e|en)?\s+af|halvdelen|\p{L}+dele?(?:n)?\s+af\s+(?:besparelse|effektivisering|gevinst|indtægt|mål|beløb)\p{L}*|næsten|udestår|udestående|resten|restbeløb\p{L}*|resterende|udskud\p{L}*|udskyd\p{L}*|forsink\p{L}*|forventes\s+først|først\s+(?:i|fra|til|ved|efter|når|om|indfri\p{L}*|realiser\p{L}*|opnå\p{L}*)|endnu)(?!\p{L})/iu;

/** Words about a saving or a budget that came to less, or to nothing. Outside a status they are plans. */
const GIVEN_UP =
  /(?<!\p{L})(?:kun\s|reducer\p{L}*|nedjuster\p{L}*|nedsat|opgiv\p{L}*|bortfald\p{L}*|udgå(?:r|et)?|annuller\p{L}*|aflyst|droppet|bero(?!\p{L})|afvent\p{L}*|usikker\p{L}*|risiko|lavere|mindre\s+end|under\s+(?:mål|det\s+forventede)|senere|forvent(?:es|er)|på\s+vej|mulig(?:vis|t)?|pct\b|procent|%|ikke|ingen\s+(?:besparelse|effekt|gevinst)|uden\s+effekt|vanskelig\p{L}*|udfordr\p{L}*|nås\s+i|næste\s+år|hovedpart\p{L}*|størstedel\p{L}*|overvejende)/iu;
/** "Not" of something else than the goal. */
const HARMLESS =
  /ikke\s+(?:\p{L}+\s+)?(?:bemærkning\p{L}*|afvig\p{L}*|ændring\p{L}*|kun|blot|alene|yderligere|anledning)|(?:100|hundrede)\s?(?:pct\.?|procent|%)/giu;

/** True when an economy's words contradict a glad smiley. `text` is what was agreed, `status` what came of it. */
export function contradictsGlad(text: string, status: string): boolean {
  const whole = `${text} ${status}`;
  return (
    SHORT.test(whole) ||
    PARTLY.test(whole) ||
    GIVEN_UP.test(status.replace(HARMLESS, "")) ||
    /(?<!\p{L})(?:er|blev|bliver)\s+(?:ikke|opgivet|bortfaldet|annulleret)(?!\p{L})/iu.test(
      text.replace(HARMLESS, "").replace(/er\s+ikke\s+særskilt/giu, ""),
    )
  );
}
