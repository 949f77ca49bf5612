/** What an import remarks of smileys, and of what stands where one should. */
import type { Messages } from "./messages.ts";
import { codePoint, isUnprintable } from "./printable.ts";
import { quote } from "./sentences.ts";

export const daSmileyFindings = {
  "economy-smiley-not-allowed":
    "Økonomien har en neutral smiley, som læsevejledningen ikke kender for økonomi. Den er ikke overført; sæt den selv på importsiden, hvis den gælder.",
  "no-smileys": "Ingen milepæl har en smiley. Er de gået tabt, da dokumentet blev gemt som tekst?",
  "picture-unread":
    "Her står et billede eller et tegn, der ikke kan læses som tekst. Er det en smiley, er den ikke overført; skriv den som tegn i dokumentet.",
  "rating-unknown": ({ sign }: { sign: string }) =>
    `${quote(sign)} står, hvor en smiley skal stå, men læsevejledningen siger ikke, hvad det betyder. Det er ikke overført.`,
  "shade-unread": ({ colour }: { colour: string }) =>
    `Smileyens felt er tomt, men farvet (#${colour}). Ingen tabel over indsatserne viser, hvad farven betyder, så intet er overført; vis farven ved siden af dens betydning i læsevejledningen, eller skriv smileyen som tegn.`,
  "smiley-in-sentence": ({ sign }: { sign: string }) =>
    `Tegnet "${sign}" står midt i en sætning. Det er beholdt i teksten og er ingen bedømmelse.`,
  "smiley-letter-doubtful": ({ letter }: { letter: string }) =>
    `Linjen ender på bogstavet ${letter}, som kan være en smiley. Det er beholdt i teksten; står det i smileykolonnen, så sæt to mellemrum foran.`,
  "smiley-unknown": ({ sign }: { sign: string }) =>
    `Tegnet ${signWords(sign)} kan være en smiley, men kan ikke læses sikkert. Det er ikke overført.`,
  "smiley-unplaced": ({ kind }: { kind: string }) =>
    `Smileyen (${kind}) kan ikke henføres til en række og er ikke overført.`,
  "smileys-several": ({ count }: { count: number }) =>
    `Der står ${count} smileys i samme række. Ingen af dem er brugt; ret dokumentet, så rækken har én.`,
};

export const enSmileyFindings: Messages<typeof daSmileyFindings> = {
  "economy-smiley-not-allowed":
    "The economy has a neutral smiley, which the reading guide does not know for the economy. It is left out; set it by hand on the import page if it holds.",
  "no-smileys": "No milestone has a smiley. Were they lost when the document was saved as text?",
  "picture-unread":
    "There is a picture or a sign here that cannot be read as text. If it is a smiley, it is left out; write it as a character in the document.",
  "rating-unknown": ({ sign }) =>
    `${quote(sign)} stands where a smiley should, but the reading guide does not say what it means. It is left out.`,
  "shade-unread": ({ colour }) =>
    `The smiley's cell is empty but coloured (#${colour}). No table above the initiatives shows what the colour means, so it is left out; show the colour beside its meaning in the reading guide, or write the smiley as a character.`,
  "smiley-in-sentence": ({ sign }) =>
    `The sign "${sign}" stands in the middle of a sentence. It is kept in the text and rates nothing.`,
  "smiley-letter-doubtful": ({ letter }) =>
    `The line ends in the letter ${letter}, which may be a smiley. It is kept in the text; if it stands in the column of smileys, put two blanks before it.`,
  "smiley-unknown": ({ sign }) =>
    `The sign ${signWords(sign)} may be a smiley, but cannot be read with certainty. It is left out.`,
  "smiley-unplaced": ({ kind }) => `The smiley (${kind}) belongs to no row and is left out.`,
  "smileys-several": ({ count }) =>
    `There are ${count} smileys in one row. None of them is used; correct the document so that the row has one.`,
};

/** A sign with its number, `"🤔" (U+1F914)`; its number alone where no screen draws it. */
function signWords(sign: string): string {
  return isUnprintable(sign) ? codePoint(sign) : `"${sign}" (${codePoint(sign)})`;
}
