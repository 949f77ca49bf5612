/** From an address to a checked value: what is fetched is parsed here and nowhere else. */
import { buildFollowUp, type FollowUp } from "../agreement/followUp.ts";
import type { ReadCatalogue } from "../agreement/format/parse.ts";
import { type Problems, shown } from "../agreement/format/problem.ts";
import type { CatalogueEntry } from "../agreement/format/schema.ts";
import { resolveAddress } from "./addresses.ts";
import type { Config } from "./config.ts";
import { FeedError } from "./errors.ts";
import { fetchText } from "./fetchText.ts";
import { parseOffThread } from "./parseInWorker.ts";
import { parseCatalogueText } from "./parseText.ts";

/** A value with the text that it was parsed from, so that the same text need not be parsed again. */
export interface Loaded<T> {
  readonly text: string;
  readonly value: T;
}

interface LoadOptions<T> {
  /** What was loaded before: answered as the very same object when the text is the same. */
  readonly last?: Loaded<T> | undefined;
  readonly signal?: AbortSignal;
}

/** @throws {FeedError} when the catalogue cannot be had or read. */
export function loadCatalogue(
  { catalogue }: Config,
  options: LoadOptions<ReadCatalogue> = {},
): Promise<Loaded<ReadCatalogue>> {
  return load(catalogue, (text) => parseCatalogueText(catalogue, text), options);
}

/** @throws {FeedError} when the follow-up that the catalogue lists cannot be had or read, or is another one. */
export async function loadFollowUp(
  config: Config,
  entry: CatalogueEntry,
  options: LoadOptions<FollowUp> = {},
): Promise<Loaded<FollowUp>> {
  const url = followUpAddress(config, entry);
  const parse = async (text: string) => {
    const facts = await parseOffThread(url, text, { isUrgent: options.last === undefined });
    if (facts.id !== entry.id)
      throw new FeedError({ reason: "invalid", url, ...wrongId(facts.id, entry.id) });
    return buildFollowUp(facts);
  };
  return await load(url, parse, options);
}

/** Where a follow-up lies that the catalogue lists. */
export function followUpAddress({ catalogue, allowedOrigins }: Config, { href }: CatalogueEntry): string {
  return resolveAddress(href, catalogue, allowedOrigins);
}

async function load<T>(
  url: string,
  parse: (text: string) => T | Promise<T>,
  { last, signal }: LoadOptions<T>,
): Promise<Loaded<T>> {
  const text = await fetchText(url, signal);
  return text === last?.text ? last : { text, value: await parse(text) };
}

/** The catalogue promised another follow-up than the file holds. */
function wrongId(found: string, expected: string): Problems {
  const problem = { path: "id", code: "wrong-id", found: shown(found), expected: shown(expected) } as const;
  return { problems: [problem], total: 1 };
}
