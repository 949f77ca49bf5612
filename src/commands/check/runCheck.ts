import { statSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import { readSettings } from "../../feed/config.ts";
import { FeedError } from "../../feed/errors.ts";
import { parseJson } from "../../feed/parseText.ts";
import { LANGUAGES, type Language } from "../../text/messages.ts";
import { realDisk } from "../publish/disk.ts";
import { locateSite } from "../publish/site.ts";
import { runCommand } from "../terminal/command.ts";
import { DONE, REFUSED } from "../terminal/exitCodes.ts";
import { PathError, UsageError } from "../terminal/mistakes.ts";
import { readLanguage } from "../terminal/readArguments.ts";
import type { Terminal } from "../terminal/terminal.ts";
import { checkCatalogue } from "./checkCatalogue.ts";
import { type Checked, linesOf } from "./checked.ts";
import { checkFeed } from "./checkFeed.ts";
import { addressOf, isOnline, readText } from "./places.ts";

const HELP = `Kontrollerer feeds, hvem der end har lavet dem: hver for sig, og at kataloget passer med dem.

  npm run check-feed -- FIL|MAPPE|ADRESSE… [--lang da|en]

  FIL               et feed eller et katalog (index.json)
  MAPPE             et sites mappe eller den mappe, kataloget ligger i
  ADRESSE           det samme på nettet: et feed, et katalog eller et site
  --lang da|en      sproget i kontraktens beskeder
  -h, --help        denne hjælp

Slutkoder: 0 i orden (også med advarsler), 1 fejl, 2 forkert brug, eller der er intet at kontrollere.
`;

/** Runs the command; returns the exit code. Never throws. */
export function runCheck(args: readonly string[], terminal: Terminal): Promise<number> {
  return runCommand(args, terminal, {
    help: HELP,
    options: { lang: { type: "string", default: LANGUAGES[0] } },
    run: async ({ lang }, positionals) => {
      if (positionals.length === 0) throw new UsageError("Angiv, hvad der skal kontrolleres.");
      const language = readLanguage(lang);
      let isRight = true;
      for (const asked of positionals) {
        for (const checked of await check(asked, language, terminal)) {
          terminal.out(`${linesAbout(checked, terminal.folder).join("\n")}\n`);
          isRight &&= checked.errors.length === 0;
        }
      }
      return isRight ? DONE : REFUSED;
    },
  });
}

async function check(asked: string, language: Language, terminal: Terminal): Promise<readonly Checked[]> {
  if (isOnline(asked)) {
    if (!URL.canParse(asked)) throw new PathError(`${asked} er ikke en adresse.`);
    return checkOnline(asked, language);
  }
  const path = resolve(terminal.folder, asked);
  const stats = statSync(path, { throwIfNoEntry: false });
  if (stats === undefined) throw new PathError(`${asked} findes ikke.`);
  if (!stats.isDirectory()) return checkFile(path, language);
  const settings = await checkSettings(join(path, "config.json"), language);
  if ("errors" in settings) return [settings];
  const { folder, catalogue } = locateSite(realDisk, asked, terminal.folder);
  return checkCatalogue(join(folder, catalogue), language);
}

async function checkFile(address: string, language: Language): Promise<readonly Checked[]> {
  return (await isCatalogue(address))
    ? await checkCatalogue(address, language)
    : [await checkFeed(address, language)];
}

/** A site's own address leads to its catalogue by its `config.json`; without one it is the usual one. */
async function checkOnline(asked: string, language: Language): Promise<readonly Checked[]> {
  const site = await siteAt(asked);
  if (site === null) return checkFile(asked, language);
  const address = addressOf("config.json", site);
  const settings = await checkSettings(address, language);
  if ("errors" in settings) return [settings];
  const { catalogue, allowedOrigins, health = "" } = settings;
  const [own, others] = [onlyOf([site]), onlyOf([site, ...allowedOrigins])];
  const wrong = [
    ...wrongWith("catalogue", () => others(addressOf(catalogue, site)), language),
    ...wrongWith("health", () => own(addressOf(health, site)), language),
  ];
  if (wrong.length > 0) return [{ address, about: "", errors: wrong, warnings: [] }];
  return checkCatalogue(addressOf(catalogue, site), language, others);
}

/** What lets no other address pass than those of the origins that `addresses` are of, as the site does. */
function onlyOf(addresses: readonly string[]): (address: string) => string {
  const origins = addresses.filter((one) => URL.canParse(one)).map((one) => new URL(one).origin);
  return (address) => {
    const { origin } = new URL(address);
    if (origins.includes(origin)) return address;
    throw new FeedError({ reason: "blocked-origin", url: address, origin });
  };
}

function wrongWith(key: string, resolved: () => string, language: Language): readonly string[] {
  try {
    resolved();
    return [];
  } catch (error) {
    return linesOf(error, language).map((line) => `${key}: ${line}`);
  }
}

/** What a `config.json` says, or what is wrong with it: a site without one has the defaults. */
async function checkSettings(
  address: string,
  language: Language,
): Promise<Checked | ReturnType<typeof readSettings>> {
  try {
    return readSettings(address, await readText(address));
  } catch (error) {
    if (error instanceof FeedError && error.failure.reason === "not-found")
      return readSettings(address, "{}");
    return { address, about: "", errors: linesOf(error, language), warnings: [] };
  }
}

/** The site that an address is of; `null` for a file. The slash at the end of a folder is often left out. */
async function siteAt(asked: string): Promise<string | null> {
  if (/(?:\/|\.html?)$/.test(new URL(asked).pathname)) return asked;
  try {
    return /^\s*</.test(await readText(asked)) ? `${asked}/` : null;
  } catch {
    return null;
  }
}

/** True for JSON that lists follow-ups. What cannot be read is checked as a feed, which tells why. */
async function isCatalogue(address: string): Promise<boolean> {
  try {
    const value = parseJson(address, await readText(address));
    return typeof value === "object" && value !== null && "followUps" in value;
  } catch {
    return false;
  }
}

function linesAbout({ address, about, errors, warnings }: Checked, folder: string): string[] {
  const shown = isOnline(address) ? address : relative(folder, address);
  const state = errors.length === 0 ? `i orden (${about})` : `${errors.length} fejl`;
  return [
    `${shown}: ${state}`,
    ...errors.map((line) => `  ${line}`),
    ...warnings.map((line) => `  advarsel: ${line}`),
  ];
}
