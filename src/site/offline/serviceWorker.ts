/**
 * The service worker, built into `sw.js`: keeps the page and the code of all screens of one version, whole or not at all, and
 * answers with them whatever the network does. The feed is none of its business: the page keeps that (`feed/copies`).
 *
 * A version is installed when each of its files has come and is what the build wrote. It is used from the next load on;
 * screens that are open keep the files of the version before it.
 */
import { codeAddresses, entryAddress } from "../builtPage.ts";
import { isOldVersion, keptVersions, versionName } from "./versions.ts";

/** What `writeWorker` puts before the code. `files`: paths below the site's root and their SHA-256 in base64. */
declare const SITE: {
  readonly version: string;
  readonly entry: string;
  readonly files: Readonly<Record<string, string>>;
};

/** What is used of the worker's own scope; the types of workers do not go with those of pages. */
interface Scope {
  readonly registration: { readonly scope: string };
  readonly clients: { claim: () => Promise<void> };
  skipWaiting: () => Promise<void>;
  addEventListener(type: "install" | "activate", listener: (event: Lasting) => void): void;
  addEventListener(type: "fetch", listener: (event: Fetched) => void): void;
}
interface Lasting {
  waitUntil: (task: Promise<void>) => void;
}
interface Fetched {
  readonly request: Request;
  respondWith: (answer: Promise<Response>) => void;
}

const worker = globalThis as unknown as Scope;
const root = worker.registration.scope;
const name = versionName(root, SITE.version);

worker.addEventListener("install", (event) => event.waitUntil(install()));
worker.addEventListener("activate", (event) => event.waitUntil(activate()));
worker.addEventListener("fetch", (event) => {
  const answer = answerTo(event.request);
  if (answer !== null) event.respondWith(answer);
});

/** Nothing is put away before everything is there. */
async function install(): Promise<void> {
  const page = await wholePage();
  const files = await Promise.all(
    Object.entries(SITE.files).map(
      async ([path, digest]) => [new URL(path, root).href, await rightFile(path, digest)] as const,
    ),
  );
  await caches.delete(name);
  const cache = await caches.open(name);
  await Promise.all(files.map(([url, response]) => cache.put(url, response)));
  await cache.put(root, page);
  await worker.skipWaiting();
}

/** Keeps the version before this one too, for screens that are open. */
async function activate(): Promise<void> {
  const names = await keptVersions(root);
  await Promise.all(names.filter((key) => isOldVersion(key, name, names)).map((key) => caches.delete(key)));
  await worker.clients.claim();
}

/** The page that belongs to these files: it starts with this entry and names no other file. */
async function wholePage(): Promise<Response> {
  const response = await fetch(root, { cache: "no-cache" });
  const html = await response.clone().text();
  const known = (address: string) => address.replace(/^\.\//, "") in SITE.files;
  if (!response.ok || entryAddress(html) !== SITE.entry || !codeAddresses(html).every(known)) {
    throw new Error("The page is of another version than the worker");
  }
  return plain(response, await response.arrayBuffer());
}

/** A file as the build wrote it: from a version before, the browser's cache, or the server. */
async function rightFile(path: string, digest: string): Promise<Response> {
  const url = new URL(path, root).href;
  const ways = [
    () => caches.match(url, { ignoreVary: true }),
    () => fetch(url),
    () => fetch(url, { cache: "reload" }),
  ];
  for (const way of ways) {
    const response = await way();
    if (response === undefined || !response.ok) continue;
    const body = await response.arrayBuffer();
    if ((await digestOf(body)) === digest) return plain(response, body);
  }
  throw new Error(`${path} is not what the build wrote`);
}

/** The response without what was said of the way it came: its body is decoded, and it was no redirect. */
function plain({ headers }: Response, body: ArrayBuffer): Response {
  const kept = new Headers(headers);
  for (const header of ["content-encoding", "content-length", "transfer-encoding"]) kept.delete(header);
  return new Response(body, { headers: kept });
}

async function digestOf(body: ArrayBuffer): Promise<string> {
  const bytes = new Uint8Array(await crypto.subtle.digest("SHA-256", body));
  return btoa(String.fromCharCode(...bytes));
}

/** What the worker answers itself; `null` for all that goes its usual way. */
function answerTo(request: Request): Promise<Response> | null {
  const url = new URL(request.url);
  const path = url.href.startsWith(root) ? url.pathname.slice(new URL(root).pathname.length) : null;
  if (request.method !== "GET" || path === null) return null;
  // The page asks which version is kept.
  const isPage = path === "" || path === "index.html";
  if (isPage && (request.mode === "navigate" || request.cache === "only-if-cached"))
    return kept(root, request);
  if (!path.startsWith("assets/")) return null;
  return request.cache === "reload" ? served(path, request) : kept(request.url, request);
}

/**
 * What the server has: a page asks past all caches where code did not come or could not be run. The kept file may be what is
 * damaged, so the right one takes its place before the page loads itself again.
 */
async function served(path: string, request: Request): Promise<Response> {
  const response = await fetch(request);
  if (response.ok) await mend(path, response.clone()).catch(() => undefined);
  return response;
}

async function mend(path: string, response: Response): Promise<void> {
  const body = await response.arrayBuffer();
  if ((await digestOf(body)) !== SITE.files[path]) return;
  const cache = await caches.open(name);
  await cache.put(new URL(path, root).href, plain(response, body));
}

async function kept(url: string, request: Request): Promise<Response> {
  const own = await caches.match(url, { cacheName: name, ignoreVary: true });
  return own ?? (await caches.match(url, { ignoreVary: true })) ?? fetch(request);
}
