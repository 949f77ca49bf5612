/** The code of the screens that only a site with several follow-ups links to. */
import { siteRoot } from "../feed/addresses.ts";
import { prepareArchive } from "../feed/archive/askArchive.ts";
import { feedHint } from "./snapshot/feedHint.ts";

export const loadWall = async () => (await import("../pages/wall/AgreementsWallPage.tsx")).AgreementsWallPage;

export const loadPresentation = async () =>
  (await import("../pages/presentation/AgreementsPresentationPage.tsx")).AgreementsPresentationPage;

export const loadYears = async () => (await import("../pages/years/YearsPage.tsx")).YearsPage;

export async function loadSearch() {
  openArchive();
  return (await import("../pages/search/SearchPage.tsx")).SearchPage;
}

export async function loadCentre() {
  openArchive();
  return (await import("../pages/search/CentrePage.tsx")).CentrePage;
}

/** The archive is fetched beside the screen's code, from where the catalogue lay when the page was published. */
function openArchive(): void {
  const hint = feedHint(document);
  if (hint !== null) prepareArchive(new URL(hint.catalogue, siteRoot()).href);
}
