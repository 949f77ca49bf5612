import type { Random } from "./random.ts";
import { GROUPS, QUALITIES } from "./sentences.ts";

/** What the sentences of one initiative are about. */
export interface Subject {
  readonly subject: string;
  readonly place: string;
  readonly centre: string;
}

/** Writes sentences about one initiative; no template is used twice for it as long as others are left. */
export interface Writer {
  /** One sentence of a bank. */
  readonly sentence: (bank: readonly string[]) => string;
  /** Sentences of a bank, together about as many letters as asked; a paragraph break after every third. */
  readonly text: (bank: readonly string[], letters: number) => string;
}

/** A writer for one initiative. */
export function writerOf({ subject, place, centre }: Subject, random: Random): Writer {
  const used = new Set<string>();
  const sentence = (bank: readonly string[]) => {
    const unused = bank.filter((template) => !used.has(template));
    const template = random.pick(unused.length > 0 ? unused : bank);
    used.add(template);
    const words = {
      S: subject,
      P: place,
      C: centre,
      G: random.pick(GROUPS),
      Q: random.pick(QUALITIES),
      N: String(2 + random.below(38)),
    };
    return capitalised(template.replaceAll(/\b[SPCGQN]\b/g, (letter) => words[letter as keyof typeof words]));
  };
  return {
    sentence,
    text: (bank, letters) => {
      const sentences = [sentence(bank)];
      // The last one is taken where the text with it is nearer to what was asked.
      for (let next = sentence(bank); ; next = sentence(bank)) {
        const length = sentences.join(" ").length;
        if (length + next.length / 2 > letters) break;
        sentences.push(next);
      }
      return sentences
        .map((one, index) => (index === 0 ? one : `${index % 3 === 0 ? "\n\n" : " "}${one}`))
        .join("");
    },
  };
}

/** "svømmehallen" → "Svømmehallen" */
export function capitalised(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
