/** The code of the screens that only a site with several follow-ups links to. */
import { prepareArchive } from "../feed/archive/askArchive.ts";

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

/**
 * The archive is fetched beside the screen's code, from where the catalogue lay when the page was published (see `feedHint`: what this
 * file shares with the entry would become a file of its own, which every first visit would wait for).
 */
function openArchive(): void {
  const { catalogue } = document.querySelector<HTMLScriptElement>("script[data-picture]")?.dataset ?? {};
  if (catalogue !== undefined) prepareArchive(new URL(catalogue, document.baseURI).href);
}
