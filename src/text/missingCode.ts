import type { Messages } from "./messages.ts";

/** Said when a part of the program cannot be fetched. In a file of its own: the entry says it too, and is small. */
const da = {
  title: "En del af siden kunne ikke hentes",
  body: "Siden er måske blevet opdateret, eller forbindelsen er væk. Den prøver selv igen.",
  reload: "Genindlæs siden",
  noAnswer: "Serveren svarer ikke. Siden bliver stående; prøv igen om lidt.",
};

const en: Messages<typeof da> = {
  title: "A part of the site could not be fetched",
  body: "The site may have been updated, or the connection is gone. It tries again by itself.",
  reload: "Reload the page",
  noAnswer: "The server does not answer. The page stays as it is; try again in a moment.",
};

export const missingCodeText = { da, en };
