/** iCalendar (RFC 5545): all-day events as a calendar program imports them. */
import { addDays } from "../../agreement/danish/calendar.ts";
import type { Revision } from "./revision.ts";

/** Something on one day or several, both included. */
export interface CalendarEvent {
  /** Names the event wherever it is imported: the same again moves it and does not stand twice. */
  readonly uid: string;
  /** ISO 8601. */
  readonly from: string;
  readonly to: string;
  readonly summary: string;
  readonly description: string;
  readonly category: string;
  /** Where it is told about; `null`: nowhere that others can go. */
  readonly url: string | null;
}

export interface Calendar {
  readonly name: string;
  /** Of every event: which of two files a program goes by. */
  readonly revision: Revision;
  readonly events: readonly CalendarEvent[];
}

/** The calendar as text, its lines folded and ended by CR LF. */
export function writeCalendar({ name, revision, events }: Calendar): string {
  const lines = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//Aftaleoverblik//Efterliv//DA",
    "CALSCALE:GREGORIAN",
    "METHOD:PUBLISH",
    `X-WR-CALNAME:${escaped(name)}`,
    ...events.flatMap((event) => eventLines(event, revision)),
    "END:VCALENDAR",
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join("");
}

function eventLines(event: CalendarEvent, { day, sequence }: Revision): readonly string[] {
  return [
    "BEGIN:VEVENT",
    `UID:${escaped(event.uid)}`,
    `DTSTAMP:${compact(day)}T000000Z`,
    `LAST-MODIFIED:${compact(day)}T000000Z`,
    `SEQUENCE:${sequence}`,
    `DTSTART;VALUE=DATE:${compact(event.from)}`,
    // The first day after it.
    `DTEND;VALUE=DATE:${compact(addDays(event.to, 1))}`,
    `SUMMARY:${escaped(event.summary)}`,
    `DESCRIPTION:${escaped(event.description)}`,
    `CATEGORIES:${escaped(event.category)}`,
    // An address has no signs that a text would have to escape; line breaks cannot be part of it.
    ...(event.url === null ? [] : [`URL:${event.url.replace(/\s/g, "")}`]),
    "TRANSP:TRANSPARENT",
    "END:VEVENT",
  ];
}

function compact(isoDate: string): string {
  return isoDate.replaceAll("-", "");
}

/** A TEXT value: its own signs escaped, line breaks written out, other control characters left out. */
function escaped(text: string): string {
  return text
    .replace(/[\\;,]/g, (sign) => `\\${sign}`)
    .replace(/\r\n?|\n/g, "\\n")
    .replace(/(?!\t)\p{Cc}/gu, "");
}

/** Most octets of a line, its break apart. */
const LONGEST_LINE = 75;

/** A long line as several, each but the first behind a space; never broken within a letter. */
function folded(line: string): string {
  const encoder = new TextEncoder();
  const lines: string[] = [];
  let current = "";
  let octets = 0;
  for (const letter of line) {
    const { length } = encoder.encode(letter);
    if (octets + length > LONGEST_LINE) {
      lines.push(current);
      current = " ";
      octets = 1;
    }
    current += letter;
    octets += length;
  }
  return [...lines, current].join("\r\n");
}
