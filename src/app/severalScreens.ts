/** The code of the screens that only a site with several follow-ups links to. */

export const loadWall = async () => (await import("../pages/wall/AgreementsWallPage.tsx")).AgreementsWallPage;

export const loadPresentation = async () =>
  (await import("../pages/presentation/AgreementsPresentationPage.tsx")).AgreementsPresentationPage;

export const loadYears = async () => (await import("../pages/years/YearsPage.tsx")).YearsPage;

export const loadSearch = async () => (await import("../pages/search/SearchPage.tsx")).SearchPage;

export const loadCentre = async () => (await import("../pages/search/CentrePage.tsx")).CentrePage;
