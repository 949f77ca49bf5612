import * as v from "valibot";
import { resolveAddress, siteRoot } from "./addresses.ts";
import { FeedError } from "./errors.ts";
import { fetchText } from "./fetchText.ts";
import { parseJson } from "./parseText.ts";

/** What a deployment may choose, in `config.json` beside `index.html`. Each has a default, as has the file. */
const ConfigSchema = v.object({
  /** The catalogue's address, relative to the site. */
  catalogue: v.optional(v.pipe(v.string(), v.nonEmpty()), "feed/index.json"),
  /** Other origins that may be fetched, such as `https://data.kommune.dk`. */
  allowedOrigins: v.optional(v.array(v.pipe(v.string(), v.url())), []),
  /** How often an open screen asks whether the feed has changed. */
  refreshSeconds: v.optional(v.pipe(v.number(), v.minValue(10), v.maxValue(86_400)), 300),
});

export interface Config {
  /** Absolute. */
  readonly catalogue: string;
  readonly allowedOrigins: readonly string[];
  readonly refreshSeconds: number;
}

/** The address of the site's own configuration. */
export function configAddress(): string {
  return new URL("config.json", siteRoot()).href;
}

/**
 * Reads `config.json`; a site without one has the defaults.
 *
 * @throws {FeedError} when it is there and cannot be read.
 */
export async function fetchConfig(signal: AbortSignal): Promise<Config> {
  const url = configAddress();
  return readConfig(url, await textOrDefaults(url, signal));
}

/** A configuration's text as checked values. */
export function readConfig(url: string, text: string): Config {
  const parsed = v.safeParse(ConfigSchema, parseJson(url, text));
  if (!parsed.success) {
    const problems = parsed.issues.map((issue) => ({
      path: v.getDotPath(issue) ?? "",
      code: "shape" as const,
      found: String(issue.received),
      expected: issue.expected ?? issue.type,
    }));
    throw new FeedError({ reason: "invalid", url, problems, total: problems.length });
  }
  const { catalogue, refreshSeconds } = parsed.output;
  const allowedOrigins = parsed.output.allowedOrigins.map((origin) => new URL(origin).origin);
  return {
    catalogue: resolveAddress(catalogue, siteRoot(), allowedOrigins),
    allowedOrigins,
    refreshSeconds,
  };
}

async function textOrDefaults(url: string, signal: AbortSignal): Promise<string> {
  try {
    return await fetchText(url, signal);
  } catch (error) {
    if (error instanceof FeedError && error.failure.reason === "not-found") return "{}";
    throw error;
  }
}
