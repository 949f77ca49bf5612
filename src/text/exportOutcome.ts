/** How an export goes: words that nobody needs before one has begun. */
import type { Messages } from "./messages.ts";

const da = {
  working: "Laver filen …",
  done: (file: string) => `Hentet: ${file}`,
  failed: "Filen kunne ikke laves.",
  codeMissing:
    "Programmet, der laver filen, kunne ikke hentes. Genindlæs siden, når der er forbindelse; det, du ser, står i adressen og bevares.",
  retry: "Prøv igen",
};

const en: Messages<typeof da> = {
  working: "Making the file …",
  done: (file: string) => `Downloaded: ${file}`,
  failed: "The file could not be made.",
  codeMissing:
    "The program that makes the file could not be fetched. Reload the page once there is a connection; what you see stands in the address and stays.",
  retry: "Try again",
};

export const exportOutcomeText = { da, en };
