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
  const names = [...new Set(initiatives)].map((initiative) => ({ initiative, forms: formsOf(initiative) }));
  const chosen = new Map(names.map(({ initiative }) => [initiative.id, 0]));
  const formOf = ({ initiative, forms }: (typeof names)[number]) =>
    forms[Math.min(chosen.get(initiative.id) ?? 0, forms.length - 1)] ?? initiative.title;
  // Each turn lengthens those that are still alike; there are as many turns as a title has forms.
  for (let turn = 0; turn < FORMS; turn += 1) {
    const alike = [...Map.groupBy(names, formOf).values()].filter(({ length }) => length > 1).flat();
    for (const { initiative } of alike) chosen.set(initiative.id, turn + 1);
  }
  return new Map(names.map((name) => [name.initiative.id, formOf(name)]));
}

/** How many forms a title has, see {@link formsOf}. */
const FORMS = 4;

/** A title's forms from the shortest to the whole. A form that says too little is the next one. */
function formsOf({ number, title }: Initiative): readonly string[] {
  const plain = title.replace(/\s*\([^()]*\)/g, "").trim() || title;
  const single = orLonger(plain.replace(/,?\s+samt\s.*$/su, ""), plain);
  const dashes = single.split(/\s+[-–—]\s+/);
  const forms = [
    orLonger(dashes[0] ?? "", orLonger(dashes.slice(0, 2).join(" - "), single)),
    orLonger(dashes.slice(0, 2).join(" - "), single),
    plain,
    title,
  ];
  return forms.map((form) => (number === null ? form : `${number}. ${form}`));
}

function orLonger(form: string, longer: string): string {
  return form.length >= ENOUGH ? form : longer;
}
