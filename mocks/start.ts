/// <reference types="msw/vite/client" />
import { network } from "virtual:msw";
import { SCENARIOS } from "./scenarios.ts";

/** Starts MSW with the scenario that the page's query names (`?scenario=slow`). */
export async function startMocks(query: string): Promise<void> {
  const name = new URLSearchParams(query).get("scenario") ?? "ok";
  const handlers = SCENARIOS[name];
  if (handlers === undefined) {
    throw new Error(`There is no scenario "${name}". There are: ${Object.keys(SCENARIOS).join(", ")}`);
  }
  network.configure({ handlers: [...handlers], onUnhandledFrame: "bypass" });
  await network.enable();
}
