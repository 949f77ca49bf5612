/** The time of a page, moved on by the browser as fast as the page goes along. */
import { setTimeout } from "node:timers/promises";
import type { CDPSession } from "playwright";
import type { FeedServer } from "../journeys/feedServer.ts";

/** Seconds of the page's time at once: far fewer than any of its requests may take. */
const STEP_SECONDS = 5;
/** Real milliseconds in which the page reads an answer, its parsing worker too: time stands still for requests alone. */
const READING_MILLISECONDS = 50;

/** A minute for the page: its timers run one upon the other, and time stands still while a request is under way. */
export async function passMinute(
  session: CDPSession,
  { log }: FeedServer,
  tell: (line: string) => void,
): Promise<void> {
  for (let second = 0; second < 60; second += STEP_SECONDS) {
    const answered = log.length;
    await passTime(session, STEP_SECONDS * 1000, tell);
    if (log.length > answered) await setTimeout(READING_MILLISECONDS);
  }
}

/** Real milliseconds after which a request that Chromium still counts is none: some are lost when a page is loaded again. */
const STALLED_MILLISECONDS = 20_000;

async function passTime(session: CDPSession, budget: number, tell: (line: string) => void): Promise<void> {
  if (await passes(session, budget, "pauseIfNetworkFetchesPending")) return;
  tell("Time stood still for a request that no server has: it goes on");
  await passes(session, budget, "advance");
}

/** Lets so many milliseconds pass; answers false where they do not. */
async function passes(
  session: CDPSession,
  budget: number,
  policy: "pauseIfNetworkFetchesPending" | "advance",
): Promise<boolean> {
  const passed = new Promise<true>((resolve) =>
    session.once("Emulation.virtualTimeBudgetExpired", () => resolve(true)),
  );
  await session.send("Emulation.setVirtualTimePolicy", {
    policy,
    budget,
    maxVirtualTimeTaskStarvationCount: 10_000,
  });
  return Promise.race([passed, setTimeout(STALLED_MILLISECONDS, false, { ref: false })]);
}
