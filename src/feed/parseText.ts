/** Parses the text of a feed file and checks the value. Pure, so that page, worker and tests run the same code. */
import {
  catalogueSteps,
  type Parsed,
  parseCatalogue,
  parseFollowUp,
  type ReadCatalogue,
} from "../agreement/format/parse.ts";
import { FORMAT_VERSION, type FollowUpFacts } from "../agreement/format/schema.ts";
import { inSlices } from "../device/inSlices.ts";
import { FeedError, type NotJson } from "./errors.ts";
import { isDeeperThan, MAX_FOLLOW_UPS, MAX_INITIATIVES, MAX_LEVELS } from "./limits.ts";

/** @throws {FeedError} `not-json`, `too-large`, `newer-version` or `invalid`, naming `url`. */
export function parseFollowUpText(url: string, text: string): FollowUpFacts {
  const value = parseJson(url, text);
  if (listedIn(value, "initiatives") > MAX_INITIATIVES) {
    throw new FeedError({ reason: "too-large", url, limit: "initiatives", allowed: MAX_INITIATIVES });
  }
  return checked(url, parseFollowUp(value));
}

/** @throws {FeedError} `not-json`, `too-large`, `newer-version` or `invalid`, naming `url`. */
export function parseCatalogueText(url: string, text: string): ReadCatalogue {
  return checked(url, parseCatalogue(catalogueIn(url, text)));
}

/**
 * {@link parseCatalogueText} in slices: a long catalogue does not hold the page up. For a reader one that lists nothing is no
 * catalogue: what was shown by the one before stays (`storedCopies.ts` says when it does not).
 *
 * @throws {FeedError} `no-follow-ups` too.
 */
export async function readCatalogueText(url: string, text: string): Promise<ReadCatalogue> {
  const read = checked(url, await inSlices(catalogueSteps(catalogueIn(url, text))));
  if (read.followUps.length + read.leftOut.total === 0) throw new FeedError({ reason: "no-follow-ups", url });
  return read;
}

function catalogueIn(url: string, text: string): unknown {
  const value = parseJson(url, text);
  if (listedIn(value, "followUps") > MAX_FOLLOW_UPS) {
    throw new FeedError({ reason: "too-large", url, limit: "followUps", allowed: MAX_FOLLOW_UPS });
  }
  return value;
}

/** @throws {FeedError} `not-json`, or `too-large` when it nests deeper than any feed does. */
export function parseJson(url: string, text: string): unknown {
  if (text.trim() === "") throw notJson(url, { was: "empty" });
  if (/^\s*</.test(text)) throw notJson(url, { was: "html" });
  if (isDeeperThan(text, MAX_LEVELS)) {
    throw new FeedError({ reason: "too-large", url, limit: "levels", allowed: MAX_LEVELS });
  }
  try {
    return HALF_SIGN.test(text) ? JSON.parse(text, wellFormed) : JSON.parse(text);
  } catch (error) {
    throw notJson(url, syntaxProblem(text, error));
  }
}

/** One half of a surrogate pair, which JSON can hold alone; no address can be made of such a text. */
const HALF_SIGN = /\\u[dD][89a-fA-F]/;

/** Replaces a lone surrogate by U+FFFD, as decoding replaces a malformed byte. */
function wellFormed(_key: string, value: unknown): unknown {
  return typeof value === "string" ? value.toWellFormed() : value;
}

function checked<T>(url: string, parsed: Parsed<T>): T {
  if (parsed.ok) return parsed.value;
  if (parsed.newerVersion !== null) {
    throw new FeedError({ reason: "newer-version", url, found: parsed.newerVersion, reads: FORMAT_VERSION });
  }
  throw new FeedError({ reason: "invalid", url, problems: parsed.problems, total: parsed.total });
}

/** How many a file lists; 0 where it lists none. */
function listedIn(value: unknown, key: "initiatives" | "followUps"): number {
  const listed = (value as Readonly<Record<string, unknown>> | null)?.[key];
  return Array.isArray(listed) ? listed.length : 0;
}

function notJson(url: string, kind: NotJson): FeedError {
  return new FeedError({ reason: "not-json", url, kind });
}

const NEAR = 24;

/** Where parsing stopped. Engines report `position 17`, `line 2 column 5`, what stands there, or, at the end of the text, nothing. */
function syntaxProblem(text: string, error: unknown): NotJson {
  const message = error instanceof Error ? error.message : "";
  const reported = /position (\d+)/.exec(message)?.[1];
  const position = reported === undefined ? quotedPosition(text, message) : Number(reported);
  const before = text.slice(0, position).split("\n");
  return {
    was: "syntax",
    line: before.length,
    column: (before.at(-1)?.length ?? 0) + 1,
    near: text.slice(Math.max(0, position - NEAR), position + NEAR),
    isCut: text.slice(position).trim() === "",
  };
}

/** Chromium quotes an unexpected sign with ten characters on either side: `Unexpected token 'N', ..."price": NaN, "year"... is not valid`. */
const QUOTED = /token '(.+?)', (\.*)"(.+)"/s;

/** Where the sign stands that `message` quotes; the end of the text where it quotes none. */
function quotedPosition(text: string, message: string): number {
  const [, sign = "", dots, quoted = ""] = QUOTED.exec(message) ?? [];
  const at = text.indexOf(quoted);
  return sign === "" || at < 0 ? text.length : at + (dots ? 10 : quoted.indexOf(sign));
}
