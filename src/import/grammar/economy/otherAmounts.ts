/** Words by which an amount is neither what was agreed nor what came of it in the end. */

/** So much another amount was more or less: "blev 0,3 mio. kr. højere end ventet", "0,3 mio. kr. for meget". */
const DIFFERENCE_AFTER =
  /^\(?(?:\p{L}+\s+){0,2}?(?:højere|lavere|mere|mindre|større|dyrere|billigere|bedre|dårligere|ringere|flere|færre|for\s+(?:meget|lidt|lav|høj|lille|stor|dyr)\p{L}*)(?!\p{L})/iu;
/** What was spent or reached so far says nothing of what came of it in the end. */
const SO_FAR = new RegExp(
  [
    "(?<!\\p{L})siden\\s+(?:\\p{L}+\\s+)?(?:19|20)\\d\\d",
    "(?<!\\p{L})(?:til\\s+dato|indtil|hidtil|allerede|p\\.?\\s?t\\.?|(?:på\\s+)?nuværende(?:\\s+tidspunkt)?|i\\s+skrivende\\s+stund|dags\\s+dato|foreløbig\\p{L}*|t\\.?\\s?o\\.?\\s?m\\.?|til\\s+og\\s+med|årets\\s+første|halvårsregnskab\\p{L}*)(?!\\p{L})",
    "(?<!\\p{L})(?:uge\\s+\\d|(?:medio|primo)\\s+(?:19|20)\\d\\d|(?:jan|feb)\\p{L}*\\.?\\s?(?:[–-]|til|t\\.o\\.m\\.)\\s?(?:feb|mar|apr|maj|jun|jul|aug|sep|okt|nov))",
    "(?<![\\p{L}\\d])(?:(?:[123]\\.|første|andet|tredje)\\s+kvartal|(?:1\\.|første)\\s+(?:halvår|tertial)|(?:2\\.|andet)\\s+tertial)(?!\\p{L})",
    "(?<!\\p{L})(?:pr\\.?|per|ult\\.|ultimo|medio|primo|udgangen\\s+af)\\s+(?:den\\s+)?(?!31\\.?\\s?(?:[/.-]?12(?!\\d)|dec)|dec)(?:\\d{1,2}[/.-]\\s?\\d|(?:\\d{1,2}\\.\\s?)?(?:jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec))",
  ].join("|"),
  "iu",
);

/** True for the words behind an amount that make it the difference between two others. */
export function isDifference(after: string): boolean {
  return DIFFERENCE_AFTER.test(after);
}

/** True for words about what was spent or reached before the year was over. */
export function isSoFar(words: string): boolean {
  return SO_FAR.test(words);
}

/** Verbs that say of a whole sum how large it is: "Puljen er opgjort med", "Rammen videreføres med". */
const OF_WHOLE =
  "(?:(?:budget|(?:ind)?regn|indarbejd|afs[aæ]t|opgj?[oø]r|beregn|anslå|forudsat|forudsætt|indgå|medtag|opført|finansier|viderefør|fortsæt|fasts[aæ]t|forlæng|udmønt|frigiv|bevilg|beslutt|vedtag|aftal|godkend|prioriter|indfri|realiser|hent|bidrag|indfas|starte?)\\p{L}*|er|på)";
/** By how much a sum that was agreed is changed: "Budgettet presses med 0,5 mio. kr.", "Rammen er tilført 0,5 mio. kr."; or what nobody has granted. */
const CHANGED = new RegExp(
  `(?<!\\p{L})(?:(?<!(?:^|\\s)(?:i|på|fra|af|for|til)\\s)\\p{L}*(?:budgett|ramm|udgift|omkostning|indtægt|provenu|gevinst|investering|summ|pulj|bevilling|tilskudd)(?:en|et|e?r?ne)\\s+(?:\\p{L}+\\s+){0,3}?(?!${OF_WHOLE}\\s)\\p{L}+\\s+med(?:\\s+(?:ca\\.?|cirka|yderligere))?|(?:tilfør(?:t|es)|afløft(?:et|es))(?:\\s+(?:ca\\.?|yderligere))?|(?:ansøg|søg)(?:t|es)\\s+(?:\\p{L}+\\s+){0,3}?på|afslag\\s+(?:\\p{L}+\\s+){1,3}?på)$`,
  "iu",
);

/** True for words before an amount by which it is no sum that was agreed, but a change of one, or one that was asked for. */
export function isChangeOrWish(before: string): boolean {
  return CHANGED.test(before);
}

/** From one amount to another, behind words of a change: "Budgettet hæves fra 1,0 mio. kr. til 1,5 mio. kr." */
const CHANGES =
  /(?<!\p{L})(?:hæve|forhøje|(?:for)?øge|sænke|reducer|nedsæt|nedsat|(?:op|ned)(?:juster|skriv|bring)|juster|ændr|udvid|stige|steg|falde|faldt|vokse|gå[rt]|gik|beskær|begræns)\p{L}*(?:\s+\p{L}+){0,2}$/iu;

/** True for two amounts of which the first is what the second was before. */
export function isChange({
  before,
  written,
}: {
  readonly before: string;
  readonly written: string;
}): boolean {
  return /^fra\s/iu.test(written) && CHANGES.test(before);
}

/** What may come, or would under a condition. */
const POSSIBLE =
  /(?<!\p{L})(?:risik\p{L}*|risici|hvis|såfremt|(?:kan|kunne)\s+(?:\p{L}+\s+){0,2}?(?:komme|blive|opstå|medføre|give|betyde)|måske|mulig\p{L}*|eventuel\p{L}*|potentiel\p{L}*|usikker\p{L}*)(?!\p{L})/iu;
const CONDITION_BEHIND = /^,?\s*(?:hvis|såfremt|medmindre|forudsat)(?!\p{L})/iu;
/** What was missing is there again: "De manglende 0,5 mio. kr. er fundet". */
const SETTLED =
  /^(?:i\s(?:19|20)\d\d\s)?(?:er|blev|bliver|var)\s+(?:\p{L}+\s+){0,2}?(?:fundet|dækket|undgået|afviklet|håndteret|løst|indhentet|hentet|finansieret|udlignet|imødegået|afhjulpet|fjernet|afværget|opvejet)(?!\p{L})/iu;

/** True for words around an amount by which it only may have come about, or no longer holds. */
export function isUndecided(before: string, after: string): boolean {
  return POSSIBLE.test(before) || CONDITION_BEHIND.test(after) || SETTLED.test(after);
}

/** What was spent is not what comes of it, where a forecast or a remainder stands beside it; nor what was agreed first, where it was changed. */
const OVERTAKEN: readonly (readonly [words: RegExp, by: RegExp])[] = [
  [
    /forbrug(?:t|et)?(?![\p{L}-])|(?<!\p{L})(?:realiseret|afholdt|anvendt|brugt)(?!\p{L})/iu,
    /(?<!\p{L})(?:forventet\s+(?:\p{L}+\s+)?\p{L}*(?:regnskab|forbrug|resultat)|skøn(?:net)?|prognose|estimat|rest(?:budget|bevilling|beløb|ramme)?)(?!\p{L})/iu,
  ],
  [
    /(?<!\p{L})vedtag(?:et|ne)(?!\p{L})/iu,
    /(?<!\p{L})(?:korrigeret|justeret|revideret|ændret|nyt)\s+budget/iu,
  ],
];

/** True for the words before an amount whose meaning an amount of the same text has overtaken. */
export function isOvertaken(before: string, whole: string): boolean {
  return OVERTAKEN.some(([words, by]) => words.test(before) && !by.test(before) && by.test(whole));
}
