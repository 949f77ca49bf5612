/** Loads a page again that could not start or lacks a part: for ever, with growing pauses, and only when the site is whole. */
import { fetchPage, isServed } from "./served.ts";

const KEY = "aftaleoverblik.restarts";

const FIRST_PAUSE_MILLISECONDS = 3000;
const LONGEST_PAUSE_MILLISECONDS = 120_000;
/** Where the browser keeps nothing, each try counts as the fourth: after half a minute. */
const UNCOUNTED = 3;
/** Restarts longer ago than this were for another fault. */
const FORGOTTEN_MILLISECONDS = 10 * 60_000;

/**
 * Milliseconds to wait after so many tries in vain: each pause is twice the one before, up to two minutes, and a quarter
 * longer or shorter by `chance` (0 to 1), so that many screens do not ask at the same moment.
 */
export function pauseAfter(tries: number, chance: number): number {
  return Math.min(FIRST_PAUSE_MILLISECONDS * 2 ** tries, LONGEST_PAUSE_MILLISECONDS) * (0.75 + chance / 2);
}

/** Of a page as it is served, the addresses of what must be served, too. */
type Wanted = (html: string) => readonly string[];

/** Reloads the page at once unless it has just done so in vain, and if the site is whole. Answers whether it reloads. */
export async function restartOnce(wanted: Wanted): Promise<boolean> {
  if (recentRestarts() > 0 || !(await isSiteWhole(wanted))) return false;
  restart();
  return true;
}

/**
 * Reloads the page as soon as the site is whole, asking after growing pauses and when the network is back. Answers how to
 * stop that. `isNeeded` is asked before anything is done.
 */
export function keepRestarting(wanted?: Wanted, isNeeded: () => boolean = () => true): () => void {
  let tries = recentRestarts();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isStopped = false;
  const isOver = () => isStopped || !isNeeded();
  const attempt = async () => {
    clearTimeout(timer);
    if (isOver()) return;
    const isWhole = await isSiteWhole(wanted);
    if (isOver()) return;
    if (isWhole) restart();
    tries += 1;
    wait();
  };
  const wait = () => {
    clearTimeout(timer);
    timer = setTimeout(() => void attempt(), pauseAfter(tries, Math.random()));
  };
  const onOnline = () => void attempt();
  wait();
  addEventListener("online", onOnline);
  return () => {
    isStopped = true;
    clearTimeout(timer);
    removeEventListener("online", onOnline);
  };
}

/** The addresses of scripts and style sheets as a built page names them: `"./assets/index-B3x.js"`. */
const CODE = /"(\.\/assets\/[^"]+\.(?:js|css))"/g;

/** True when the page itself, all code that it names and what is `wanted` are served now: a reload would find a site that starts. */
async function isSiteWhole(wanted?: Wanted): Promise<boolean> {
  const html = (await fetchPage()) ?? "";
  const code = Array.from(html.matchAll(CODE), ([, address = ""]) => new URL(address, location.href).href);
  const served = await Promise.all(
    [...code, ...(wanted?.(html) ?? [])].map((url) => isServed(url, "reload")),
  );
  return served.length > 0 && served.every(Boolean);
}

function restart(): void {
  try {
    sessionStorage.setItem(KEY, `${recentRestarts() + 1} ${Date.now()}`);
  } catch {
    // Not counted then.
  }
  location.reload();
}

/** So many of the last minutes' reloads were restarts. */
function recentRestarts(): number {
  try {
    const [count = 0, at = 0] = (sessionStorage.getItem(KEY) ?? "").split(" ").map(Number);
    return Math.abs(Date.now() - at) < FORGOTTEN_MILLISECONDS ? count : 0;
  } catch {
    return UNCOUNTED;
  }
}
