/** The screens that search the archive: most of their code is the same, and comes as one file. */
import { CentrePage } from "../pages/search/CentrePage.tsx";
import { SearchPage } from "../pages/search/SearchPage.tsx";

export const archiveScreens = { CentrePage, SearchPage };
