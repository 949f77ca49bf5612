const LETTERS: Readonly<Record<string, string>> = {
  æ: "ae",
  ø: "oe",
  å: "aa",
  é: "e",
  ü: "ue",
  ö: "oe",
  ä: "ae",
};

/**
 * A name in the form of an address or an id: `"Økonomi og Styring"` → `"oekonomi-og-styring"`.
 * Danish letters become the letter pairs that Danish passports and domain names use.
 */
export function slug(name: string): string {
  return name
    .toLowerCase()
    .replace(/[æøåéüöä]/g, (letter) => LETTERS[letter] ?? letter)
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "");
}
