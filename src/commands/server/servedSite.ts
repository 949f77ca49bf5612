import { existsSync, readdirSync } from "node:fs";
import { extname, join } from "node:path";
import { readSettings } from "../../feed/config.ts";
import { decodeUtf8 } from "../../feed/decodeUtf8.ts";
import { describeFailure } from "../../feed/describeFailure.ts";
import { FeedError } from "../../feed/errors.ts";
import { readInput } from "../terminal/files.ts";
import { PathError } from "../terminal/mistakes.ts";
import { MEDIA_TYPES } from "./answers.ts";

/** What a server has to know of a built site. */
export interface ServedSite {
  /** Other origins that the site fetches from. */
  readonly origins: readonly string[];
  /** Where walls report to, below the site; `null` where they do not. */
  readonly health: string | null;
  /** Endings of its files with their media types. */
  readonly types: readonly (readonly [ending: string, type: string])[];
}

/** Server configurations may hold nothing that ends a word or a line of theirs. */
const PLAIN = /^[\w./~-]+$/;

/** Reads a built site's folder; `shown` is the folder as the caller wrote it. Throws {@link PathError}. */
export function readServedSite(folder: string, shown: string): ServedSite {
  if (!existsSync(join(folder, "index.html")))
    throw new PathError(`${shown} er intet bygget site: kør først npm run build.`);
  const { allowedOrigins, health } = readConfig(join(folder, "config.json"));
  const origins = allowedOrigins.map((origin) => new URL(origin).origin);
  if (health !== undefined && (!PLAIN.test(health) || health.startsWith("/") || health.includes("..")))
    throw new PathError(`config.json: health kan kun være en adresse under sitet, ikke "${health}".`);
  return { origins, health: health ?? null, types: typesIn(folder) };
}

/** The settings by the same rules as on the site: where that refuses them, no server can serve it. */
function readConfig(path: string) {
  const shown = "config.json";
  if (!existsSync(path)) return readSettings(shown, "{}");
  const bytes = readInput(path, shown);
  try {
    return readSettings(shown, decodeUtf8(shown, bytes));
  } catch (error) {
    if (!(error instanceof FeedError)) throw error;
    const { happened, problems } = describeFailure(error.failure, "da");
    throw new PathError([happened, ...problems.map((problem) => `  ${problem}`)].join("\n"), {
      cause: error,
    });
  }
}

function typesIn(folder: string): ServedSite["types"] {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  const endings = new Set(files.map(({ name }) => extname(name).slice(1)));
  for (const compressed of ["br", "gz", "map", ""]) endings.delete(compressed);
  // A feed may bring what the site does not have yet.
  for (const later of ["atom", "bin", "docx", "json", "parquet", "pdf", "txt", "xlsx"]) endings.add(later);
  return [...endings].sort().flatMap((ending) => {
    const type = MEDIA_TYPES[ending];
    return type === undefined ? [] : [[ending, type] as const];
  });
}
