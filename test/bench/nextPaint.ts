/** Time as the browser itself counts it for a hand on keyboard and mouse: from the press until the frame that answers it is on screen. */
import type { Page } from "playwright";
import { quiet } from "./measure.ts";
import { median } from "./table.ts";

/** How often each is done: where in the time between two frames a press falls is chance. */
const TIMES = 3;
/** The browser tells of nothing shorter. Its times are multiples of 8 ms. */
const LEAST = 16;

/**
 * Does some acts with keys and mouse one after the other, several times over, and answers with the median time of each to the
 * next paint, in milliseconds, by its name: the "Interaction to Next Paint" of Event Timing, which counts the frame's way to
 * the screen. `actAndWatch` counts the page's own work alone, and until the right lines are there.
 */
export async function nextPaints<Name extends string>(
  page: Page,
  acts: readonly (readonly [name: Name, act: () => Promise<void>])[],
): Promise<Readonly<Record<Name, number>>> {
  const all: (readonly [Name, number])[] = [];
  for (let time = 0; time < TIMES; time++) {
    for (const [name, act] of acts) {
      await quiet(page);
      await watchInteractions(page);
      await act();
      await quiet(page);
      all.push([name, await longestInteraction(page)]);
    }
  }
  const medianOf = (name: Name) => median(all.flatMap(([other, time]) => (other === name ? [time] : [])));
  return Object.fromEntries(acts.map(([name]) => [name, medianOf(name)])) as Record<Name, number>;
}

type Watched = typeof globalThis & { interactions?: { longest: number; observer: PerformanceObserver } };

function watchInteractions(page: Page): Promise<void> {
  return page.evaluate((least) => {
    const watched = globalThis as Watched;
    watched.interactions?.observer.disconnect();
    const interactions = {
      longest: least,
      observer: new PerformanceObserver((list) => {
        // What is no press, as a pointer that comes over something, has no number.
        for (const entry of list.getEntries() as PerformanceEventTiming[])
          if (entry.interactionId > 0) interactions.longest = Math.max(interactions.longest, entry.duration);
      }),
    };
    watched.interactions = interactions;
    interactions.observer.observe({ type: "event", durationThreshold: least } as PerformanceObserverInit);
  }, LEAST);
}

function longestInteraction(page: Page): Promise<number> {
  return page.evaluate(() => (globalThis as Watched).interactions?.longest ?? Number.NaN);
}
