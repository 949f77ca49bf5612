import { fileURLToPath } from "node:url";

/** The project's own folder, ending with a slash. */
export const ROOT = fileURLToPath(new URL("../../../", import.meta.url));
