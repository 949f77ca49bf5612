import { afterPaint } from "../../device/afterPaint.ts";
import { isSnapshotShown } from "./isSnapshotShown.ts";

/**
 * Resolves when the first picture is on screen, or has failed to come; at once on a page without one. Code that is evaluated
 * before would keep the reader waiting for it.
 */
export async function pictureSeen(page: Document): Promise<void> {
  const { dataset } = page.documentElement;
  if (dataset["awaited"] !== undefined) {
    await new Promise<void>((resolve) => {
      new MutationObserver((_, observer) => {
        if (dataset["awaited"] !== undefined) return;
        observer.disconnect();
        resolve();
      }).observe(page.documentElement, { attributes: true });
    });
  }
  if (isSnapshotShown(page)) await new Promise<void>((resolve) => void afterPaint(resolve));
}
