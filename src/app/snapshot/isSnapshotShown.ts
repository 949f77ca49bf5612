/** True while the page shows the first screen as it was when the follow-up was published. */
export function isSnapshotShown(page: Document): boolean {
  return page.documentElement.dataset["snapshot"] !== undefined;
}
