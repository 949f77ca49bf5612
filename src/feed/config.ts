import * as v from "valibot";
import { parseShape } from "../agreement/format/parse.ts";
import { object } from "../agreement/format/schemaParts.ts";
import { collectProblems } from "../agreement/format/validation/context.ts";
import { resolveAddress, siteRoot } from "./addresses.ts";
import { FeedError } from "./errors.ts";
import { fetchText } from "./fetchText.ts";
import { parseJson } from "./parseText.ts";

/**
 * A scheme, a host and perhaps a port; no path and no login. A host may hold a `;`, a quote or a `*`, which a policy or a
 * server's configuration would read as their own.
 */
const ORIGIN = /^https?:\/\/[\p{L}\p{M}\d.:[\]_-]+\/?$/iu;

/** Also of a port that there is: what no browser can fetch is said, not left out. */
function isOrigin(value: unknown): boolean {
  return typeof value === "string" && ORIGIN.test(value) && URL.canParse(value);
}

const WEB_ADDRESS = /^https?:\/\/[^\s]+$/;

/** Where the catalogue lies in a site that does not say so, relative to the site. */
export const DEFAULT_CATALOGUE = "feed/index.json";

/** What a deployment may choose, in `config.json` beside `index.html`. Each has a default, as has the file. */
const ConfigSchema = object({
  /** The catalogue's address, relative to the site. */
  catalogue: v.optional(v.pipe(v.string(), v.nonEmpty()), DEFAULT_CATALOGUE),
  /** Other origins that may be fetched, such as `https://data.kommune.dk`. */
  allowedOrigins: v.optional(v.array(v.custom<string>(isOrigin, "https://…")), []),
  /** How often an open screen asks whether the feed has changed. */
  refreshSeconds: v.optional(v.pipe(v.number(), v.minValue(10), v.maxValue(86_400)), 300),
  /** Whether browsers keep the site and the last good feeds, for when there is no network. */
  offline: v.optional(v.boolean(), true),
  /** Where walls report that they have news, relative to the site and on its own origin. */
  health: v.optional(v.pipe(v.string(), v.nonEmpty())),
  /** The authority's statement on accessibility. */
  accessibilityStatement: v.optional(v.pipe(v.string(), v.regex(WEB_ADDRESS, "https://…"))),
});

export interface Config {
  /** Absolute. */
  readonly catalogue: string;
  readonly allowedOrigins: readonly string[];
  readonly refreshSeconds: number;
  readonly offline: boolean;
  /** Absolute; `null` where walls report nothing. */
  readonly health: string | null;
  readonly accessibilityStatement: string | null;
}

const MOST_PROBLEMS = 50;

/** The address of the site's own configuration. */
function configAddress(): string {
  return new URL("config.json", siteRoot()).href;
}

/** True for the address of `config.json`; always false in a command, which has no configuration. */
export function isConfigAddress(url: string): boolean {
  return typeof document !== "undefined" && url === configAddress();
}

/**
 * Reads `config.json`; a site without one has the defaults.
 *
 * @throws {FeedError} when the file exists and cannot be read.
 */
export async function fetchConfig(): Promise<Config> {
  const url = configAddress();
  return readConfig(url, await textOrDefaults(url));
}

/**
 * A configuration's text as it stands there, checked.
 *
 * @throws {FeedError} `not-json` or `invalid`.
 */
export function readSettings(url: string, text: string): v.InferOutput<typeof ConfigSchema> {
  const { report, result } = collectProblems(MOST_PROBLEMS);
  const settings = parseShape(ConfigSchema, parseJson(url, text), report);
  if (settings === null) throw new FeedError({ reason: "invalid", url, ...result() });
  return settings;
}

/** {@link readSettings} with its addresses made absolute. */
export function readConfig(url: string, text: string): Config {
  const config = readSettings(url, text);
  const allowedOrigins = config.allowedOrigins.map((origin) => new URL(origin).origin);
  return {
    catalogue: resolveAddress(config.catalogue, siteRoot(), allowedOrigins),
    allowedOrigins,
    refreshSeconds: config.refreshSeconds,
    offline: config.offline,
    health: config.health === undefined ? null : resolveAddress(config.health, siteRoot(), []),
    accessibilityStatement: config.accessibilityStatement ?? null,
  };
}

/**
 * The absolute address of a follow-up that the catalogue lists.
 *
 * @throws {FeedError} `bad-address` or `blocked-origin`.
 */
export function followUpAddress(
  { catalogue, allowedOrigins }: Config,
  { href }: { readonly href: string },
): string {
  return resolveAddress(href, catalogue, allowedOrigins);
}

async function textOrDefaults(url: string): Promise<string> {
  try {
    return await fetchText(url);
  } catch (error) {
    if (error instanceof FeedError && error.failure.reason === "not-found") return "{}";
    throw error;
  }
}
