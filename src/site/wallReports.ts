import { type Stored, storedText } from "../device/stored.ts";

/** When a wall screen last had news, for whoever looks after it. */
export interface WallReport {
  /** The screen's name: from its address, or one that this browser made up for it. */
  readonly screen: string;
  readonly followUpId: string;
  /** When the feed was last asked for, and when an answer last was good. Milliseconds since 1970. */
  readonly askedAt: number;
  readonly answeredAt: number;
  /** Why the last request failed, as a reason of `FeedError`; `null` when it did not. */
  readonly failure: string | null;
  /** The site's version. */
  readonly version: string;
}

/** The last report of each screen of this browser, newest first, as JSON: read them with {@link readReports}. */
export const keptReports: Stored = storedText("aftaleoverblik:walls");

/** This browser's own name for its screen, where the address gives none. */
const ownName = storedText("aftaleoverblik:wall-name");

/** More screens than one browser shows; older names are those of former addresses. */
const MOST_KEPT = 12;
const TIMEOUT_MILLISECONDS = 10_000;

/** The name a screen reports under: the one given, or this browser's own, which stays the same after a restart. */
export function screenName(given: string): string {
  if (given !== "") return given;
  if (ownName.read() === "") {
    const [number = 0] = crypto.getRandomValues(new Uint32Array(1));
    ownName.write(number.toString(36).padStart(7, "0"));
  }
  return ownName.read();
}

/** The reports in a kept text; none where it is no list of them. */
export function readReports(text: string): readonly WallReport[] {
  try {
    const reports: unknown = JSON.parse(text);
    return Array.isArray(reports) ? reports.filter(isReport) : [];
  } catch {
    return [];
  }
}

function isReport(value: Partial<WallReport> | null): value is WallReport {
  return (
    typeof value?.screen === "string" &&
    typeof value.followUpId === "string" &&
    Number.isFinite(value.askedAt) &&
    Number.isFinite(value.answeredAt) &&
    typeof value.version === "string"
  );
}

/** Keeps a report in this browser, in place of the screen's former one. */
export function keepReport(report: WallReport): void {
  const others = readReports(keptReports.read()).filter(({ screen }) => screen !== report.screen);
  keptReports.write(JSON.stringify([report, ...others].slice(0, MOST_KEPT)));
}

/** Asks for an address of the site's own server with the report in it: its log then knows. Never rejects. */
export async function sendReport(address: string, report: WallReport): Promise<void> {
  const url = new URL(address);
  url.searchParams.set("skaerm", report.screen);
  url.searchParams.set("opfoelgning", report.followUpId);
  url.searchParams.set("spurgt", new Date(report.askedAt).toISOString());
  url.searchParams.set("svar", new Date(report.answeredAt).toISOString());
  if (report.failure !== null) url.searchParams.set("fejl", report.failure);
  url.searchParams.set("version", report.version);
  const signal = AbortSignal.timeout(TIMEOUT_MILLISECONDS);
  await fetch(url, { cache: "no-store", keepalive: true, signal }).catch(() => undefined);
}
