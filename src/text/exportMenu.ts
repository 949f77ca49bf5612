/** Words of the export menu and of what it says while a file is made. */
import type { Messages } from "./messages.ts";

const da = {
  menu: "Eksportér",
  wholeFollowUp: "hele opfølgningen",
  oneFile: "Gem som én fil",
  oneFileNote: "Hele dashboardet med opfølgningen i én HTML-fil, der åbner uden server og net",
  working: "Laver filen …",
  done: (file: string) => `Hentet: ${file}`,
  failed: "Filen kunne ikke laves.",
  codeMissing:
    "Programmet, der laver filen, kunne ikke hentes. Genindlæs siden, når der er forbindelse; det, du ser, står i adressen og bevares.",
  retry: "Prøv igen",
};

const en: Messages<typeof da> = {
  menu: "Export",
  wholeFollowUp: "the whole follow-up",
  oneFile: "Save as one file",
  oneFileNote:
    "The whole dashboard with the follow-up in one HTML file that opens with no server and no network",
  working: "Making the file …",
  done: (file: string) => `Downloaded: ${file}`,
  failed: "The file could not be made.",
  codeMissing:
    "The program that makes the file could not be fetched. Reload the page once there is a connection; what you see stands in the address and stays.",
  retry: "Try again",
};

export const exportMenuText = { da, en };
