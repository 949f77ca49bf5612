import { groupFindings } from "../../import/findingGroups.ts";
import { PLACES, type Place, type SmileyAccount } from "../../import/grammar/smileys/ledger.ts";
import type { Imported } from "../../import/importDocument.ts";
import type { ImportFinding } from "../../import/model/finding.ts";
import { findingMessage, findingsText } from "../../text/findings.ts";

const PLACE_NAMES: Readonly<Record<Place, string>> = {
  legend: "i læsevejledningen",
  milestones: "på milepæle",
  economy: "på økonomi",
  prose: "inde i sætninger",
  unplaced: "ikke placeret",
};

/** The readable account of an import, in Danish: what was read, where every smiley went, what to look at. */
export function reportOf({ facts, findings, smileys }: Imported): string {
  const title = facts.document?.title ?? facts.title;
  const milestones = facts.initiatives.flatMap((initiative) => initiative.milestones);
  return [
    title.includes(facts.authority) ? title : `${title} (${facts.authority})`,
    `${count(facts.themes.length, "tema", "temaer")}, ${count(facts.initiatives.length, "indsats", "indsatser")}, ` +
      `${count(facts.rounds.length, "runde", "runder")}, ${count(milestones.length, "milepæl", "milepæle")}`,
    "",
    ...smileyLines(smileys),
    `  uden smiley: ${milestones.filter((milestone) => milestone.smiley === null).length} milepæle`,
    "",
    findings.length === 0
      ? "Ingen bemærkninger."
      : `${count(findings.length, "bemærkning", "bemærkninger")}; linjenumrene er dokumentets:`,
    ...groupFindings(findings).flatMap(([group, own]) => groupLines(findingsText.da.groups[group], own)),
    "",
  ].join("\n");
}

function count(number: number, one: string, many: string): string {
  return `${number} ${number === 1 ? one : many}`;
}

/** One line a place, and their sum: every smiley of the document is in it exactly once. */
function smileyLines(account: SmileyAccount): string[] {
  const kinds = (["glad", "neutral", "sur", "unknown"] as const).filter(
    (kind) => kind !== "unknown" || PLACES.some((place) => account[place].unknown > 0),
  );
  const sum = (place: Place) => kinds.reduce((total, kind) => total + account[place][kind], 0);
  const words = (counts: (kind: (typeof kinds)[number]) => number) =>
    kinds.map((kind) => `${counts(kind)} ${kind === "unknown" ? "ukendte" : kind}`).join(", ");
  const total = PLACES.reduce((all, place) => all + sum(place), 0);
  return [
    `Smileys i dokumentet: ${total} (${words((kind) => PLACES.reduce((all, place) => all + account[place][kind], 0))})`,
    ...PLACES.filter((place) => place !== "prose" || sum(place) > 0).map(
      (place) => `  ${PLACE_NAMES[place]}: ${sum(place)} (${words((kind) => account[place][kind])})`,
    ),
  ];
}

/** So many findings of one kind are listed; the feed has them all. */
const LISTED = 20;
/** No message is printed longer; the feed has it whole. */
const LONGEST = 300;

/** A group's heading and findings in the order of the document; of many alike the first, and how many more. */
function groupLines(heading: string, findings: readonly ImportFinding[]): string[] {
  const byCode = Map.groupBy(findings, ({ code }) => code);
  const listed = new Set([...byCode.values()].flatMap((alike) => alike.slice(0, LISTED)));
  const more = [...byCode].flatMap(([code, { length }]) =>
    length > LISTED ? [`  … og ${length - LISTED} mere af slagsen [${code}]; alle står i feedet.`] : [],
  );
  return ["", `${heading}:`, ...findings.filter((finding) => listed.has(finding)).map(findingLine), ...more];
}

function findingLine(finding: ImportFinding): string {
  const { line, code } = finding;
  const message = findingMessage(finding, "da");
  const words = message.length <= LONGEST ? message : `${message.slice(0, LONGEST).trimEnd()} …`;
  return `  ${line === null ? "hele dokumentet" : `linje ${line}`}: ${words} [${code}]`;
}
