/** The service worker as the page sees it: starts it, asks it for new versions, and gets rid of it. */
import { siteRoot } from "../../feed/addresses.ts";
import { entryAddress, isNewVersion } from "../builtPage.ts";
import { fetchPage, pageAddress, runningEntry } from "../served.ts";
import { deleteVersions } from "./versions.ts";

const SCRIPT = "sw.js";

/** Starts the worker where the browser has such; answers whether it did. It is no failure where the worker does not come. */
export async function startWorker(): Promise<boolean> {
  try {
    const url = new URL(SCRIPT, siteRoot()).href;
    return (await navigator.serviceWorker.register(url, { updateViaCache: "none" })) !== undefined;
  } catch {
    return false;
  }
}

/** Ends the worker and deletes the code that it keeps. */
export async function removeWorker(): Promise<void> {
  try {
    const registration = await navigator.serviceWorker.getRegistration(siteRoot());
    await registration?.unregister();
    await deleteVersions(siteRoot());
  } catch {
    // A browser without workers, or without a place for them.
  }
}

/** True where a worker answers this page's requests; false where the browser refuses to say so. */
export function hasWorker(): boolean {
  try {
    return navigator.serviceWorker?.controller != null;
  } catch {
    return false;
  }
}

/**
 * Has the worker look for a new version, and answers with the entry of the version that it keeps, if that is another than the
 * running one: a reload leads to it. Rejects when there is no answer.
 */
export async function findKeptVersion(): Promise<string | null> {
  const registration = await navigator.serviceWorker.getRegistration(siteRoot());
  try {
    await registration?.update();
  } catch (error) {
    if (await isWithdrawn()) await removeWorker();
    throw error;
  }
  if (registration?.installing) await settled(registration.installing);
  const response = await fetch(pageAddress(), { cache: "only-if-cached", mode: "same-origin" });
  const entry = entryAddress(await response.text());
  return entry !== null && isNewVersion(entry, runningEntry()) ? entry : null;
}

/** Whole deployments of a version from before there were workers have none: the kept version would stand for ever. */
async function isWithdrawn(): Promise<boolean> {
  const { status } = await fetch(new URL(SCRIPT, siteRoot()).href, { cache: "no-cache" });
  const html = await fetchPage();
  return (status === 404 || status === 410) && html !== null && entryAddress(html) !== null;
}

/** Resolves when a worker has been installed, or has failed to be. */
function settled(worker: ServiceWorker): Promise<void> {
  return new Promise((resolve) => {
    const look = () => (worker.state === "activated" || worker.state === "redundant") && resolve();
    worker.addEventListener("statechange", look);
    look();
  });
}
