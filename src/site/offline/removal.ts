/**
 * Built into `sw-off.js`, for a site that wants to be rid of its service worker: put in the place of `sw.js`, it deletes all
 * that the worker keeps, ends it, and answers nothing.
 */
import { versionPrefix } from "./versions.ts";

const worker = globalThis as unknown as {
  readonly registration: { readonly scope: string; unregister: () => Promise<boolean> };
  skipWaiting: () => Promise<void>;
  addEventListener: (
    type: string,
    listener: (event: { readonly waitUntil: (task: Promise<unknown>) => void }) => void,
  ) => void;
};

worker.addEventListener("install", (event) => event.waitUntil(worker.skipWaiting()));
worker.addEventListener("activate", (event) => event.waitUntil(remove()));

async function remove(): Promise<void> {
  const prefix = versionPrefix(worker.registration.scope);
  const names = (await caches.keys()).filter((name) => name.startsWith(prefix));
  await Promise.all(names.map((name) => caches.delete(name)));
  await worker.registration.unregister();
}
