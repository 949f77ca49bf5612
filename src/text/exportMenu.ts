/** Words of the export menu and of what it says while a file is made. */
import type { Messages } from "./messages.ts";

const da = {
  menu: "Eksportér",
  wholeFollowUp: "hele opfølgningen",
  oneFile: "Gem som én fil",
  oneFileNote: "Hele dashboardet med opfølgningen i én HTML-fil, der åbner uden server og net",
};

const en: Messages<typeof da> = {
  menu: "Export",
  wholeFollowUp: "the whole follow-up",
  oneFile: "Save as one file",
  oneFileNote:
    "The whole dashboard with the follow-up in one HTML file that opens with no server and no network",
};

export const exportMenuText = { da, en };
