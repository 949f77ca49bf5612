/** Short labels for a chart, different for every initiative. */
import type { Initiative } from "../../agreement/format/schema.ts";

/** A title cut down to fewer letters than this says too little: "UCC" of "UCC - botilbud". */
const ENOUGH = 10;

/**
 * The label of each initiative by its id: its number, and of its title what tells it apart.
 *
 *     "Reduktion af 5. ferieuge - Bedre planlægning (Sparekataloget 3.01)"  →  "Reduktion af 5. ferieuge"
 *     "UCC - botilbud (grundkapitaltilskud)"                                →  "UCC - botilbud"
 *
 * Left out are what stands in brackets, what follows a dash, and a second title after "samt"; what is left out is
 * taken back where two labels would be alike. Only initiatives that are alike to the last letter stay so.
 */
export function shortNames(initiatives: readonly Initiative[]): ReadonlyMap<string, string> {
  const names = [...new Set(initiatives)].map(
    (initiative): Name => ({
      id: initiative.id,
      forms: formsOf(initiative),
      form: 0,
    }),
  );
  // Each turn lengthens those that are still alike.
  for (const form of [1, 2, 3] as const) {
    const alike = [...Map.groupBy(names, wordsOf).values()].filter(({ length }) => length > 1).flat();
    for (const name of alike) name.form = form;
  }
  return new Map(names.map((name) => [name.id, wordsOf(name)]));
}

interface Name {
  readonly id: string;
  readonly forms: readonly [string, string, string, string];
  form: 0 | 1 | 2 | 3;
}

function wordsOf({ forms, form }: Name): string {
  return forms[form];
}

/** A title's forms from the shortest to the whole. A form that says too little is the next one. */
function formsOf({ number, title }: Initiative): Name["forms"] {
  const named = (form: string) => (number === null ? form : `${number}. ${form}`);
  const plain = title.replace(/\s*\([^()]*\)/g, "").trim() || title;
  const single = orLonger(plain.replace(/,?\s+samt\s.*$/su, ""), plain);
  const dashes = single.split(/\s+[-–—]\s+/);
  const two = orLonger(dashes.slice(0, 2).join(" - "), single);
  return [named(orLonger(dashes[0] ?? "", two)), named(two), named(plain), named(title)];
}

function orLonger(form: string, longer: string): string {
  return form.length >= ENOUGH ? form : longer;
}
