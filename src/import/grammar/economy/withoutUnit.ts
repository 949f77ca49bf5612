/** Finds what is money to a reader and has no unit, or no figures: it is reported, since nothing says what it is in kroner. */
import { foldSpace } from "../../../agreement/source/foldSpace.ts";
import { lineAt, type PlacedText } from "../lines/placedText.ts";

const NAME =
  "(?:besparelse|effektivisering|indtægt|udgift|omkostning|anlæg|budget(?!opfølgning|aftale|forlig|år)|bevilling|afsat|afsættes|ramme|investering|provenu|tilskud|pulje|(?:mer|mindre)?forbrug(?!sprocent)|afvigelse|gevinst|finansiering|restbudget)\\p{L}*";
const YEAR = "(?:19|20)\\d\\d(?!\\d)";
const NUMBER = `(?!${YEAR}(?![.,]\\d))(?:[-−]?\\d{1,3}(?:\\.\\d{3})+(?:,\\d+)?|\\d{3,}|\\d+,\\d+)`;
/** What may stand behind a number and be no unit of ours: "1,2 m.", "500 t.", "100.000 €"; "1,2 m. bred" is a length. */
const NO_KRONER =
  "(?:\\s?(?:[mt](?!\\p{L}|\\.?\\s(?:bred|lang|høj|dyb|sti|vej|rør|hegn))\\.?|€|euro?(?!\\p{L})))?";
/** "Besparelse i 2025: 1.000.000": a number at the end of what is said about money. */
const BARE = new RegExp(
  `(?<!\\p{L})${NAME}[^\\d.!?\\n]{0,40}?(?:${YEAR}[^\\d.!?\\n]{0,20}?)?(?<number>(?<![\\d.,/-])${NUMBER}${NO_KRONER})(?=\\s*(?:$|[.;)]\\s|[.;)]$|\\n|i\\s${YEAR}))`,
  "giu",
);
/** "1,5 m. er opnået" */
const MILLIONS_BEFORE_VERB =
  /(?<![\d.,/-])(?<number>\d+,\d+\s?m\.?)(?=\s(?:er|blev|var|bliver|mangler|udestår|resterer)(?!\p{L}))/giu;
/** "halvanden million kroner" */
const IN_WORDS =
  /(?<!\p{L})(?<number>(?:halvanden|en\s+halv|en|én|to|tre|fire|fem|seks|syv|otte|ni|ti|elleve|tolv|femten|tyve)\s+(?:million(?:er)?|mio\.?|milliard(?:er)?|tusinde?)(?:\s+(?:kroner|kr\b\.?))?)(?!\p{L})/giu;

/** A unit that no readable number has, near one: "(500) t.kr.", "2,0* mio. kr.", "Besparelse, mio. kr.: 1,2", "1.200 tus. kr." */
const UNIT =
  "(?:(?:mio|mill|mia|t|tus)\\.?\\s?(?:kr(?!\\p{L})\\.?|kroner)|tkr(?!\\p{L})\\.?|kkr(?!\\p{L})\\.?|kroner|kr\\.|(?:mio|mill|mia)(?!\\p{L})\\.?)";
const DIGITS = `(?<![\\d.,/–-])(?!${YEAR}(?![.,]\\d))\\d[\\d.,]*`;
const APART = new RegExp(
  `(?<number>${DIGITS}[^\\p{L}\\d\\n]{0,6}?${UNIT}|(?<!\\p{L})${UNIT}[^\\p{L}\\d\\n]{0,6}${DIGITS}|(?<=^|\\n)\\(?(?:i\\s)?${UNIT}\\)?\\s?:?\\n[^\\d\\n]{0,60}${DIGITS})`,
  "giu",
);

/** Amounts of a text that cannot be read, as written, with their lines. `text` has blanks where readable amounts stand. */
export function amountsWithoutUnit(
  placed: PlacedText,
): { readonly written: string; readonly line: number }[] {
  return [BARE, MILLIONS_BEFORE_VERB, IN_WORDS, APART].flatMap((pattern) =>
    Array.from(placed.text.matchAll(pattern), (match) => {
      const written = match.groups?.["number"] ?? "";
      return {
        written: foldSpace(written),
        line: lineAt(placed, match.index + match[0].lastIndexOf(written)),
      };
    }),
  );
}
