/** iCalendar (RFC 5545): all-day events as a calendar program imports them. */
import { addDays } from "../../agreement/danish/calendar.ts";
import type { Revision } from "./revision.ts";

/** An all-day event on one day or several; `from` and `to` are both included. */
export interface CalendarEvent {
  /** The event's UID: an event with the same UID replaces the earlier one in a calendar. */
  readonly uid: string;
  /** ISO 8601. */
  readonly from: string;
  readonly to: string;
  readonly summary: string;
  readonly description: string;
  readonly category: string;
  /** The address of the page about it; `null` where it has none that others can open. */
  readonly url: string | null;
}

export interface Calendar {
  readonly name: string;
  /** The same for every event: tells a program which of two files is newer. */
  readonly revision: Revision;
  readonly events: readonly CalendarEvent[];
}

/** The calendar as text, its lines folded and ended by CR LF. */
export function writeCalendar({ name, revision, events }: Calendar): string {
  const lines = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//Aftaleoverblik//Udestår//DA",
    "CALSCALE:GREGORIAN",
    "METHOD:PUBLISH",
    `X-WR-CALNAME:${escaped(name)}`,
    ...events.flatMap((event) => eventLines(event, revision)),
    "END:VCALENDAR",
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join("");
}

function eventLines(event: CalendarEvent, { day, sequence, writtenAt }: Revision): readonly string[] {
  return [
    "BEGIN:VEVENT",
    `UID:${escaped(event.uid)}`,
    `DTSTAMP:${compact(`${writtenAt.toISOString().slice(0, 19)}Z`)}`,
    `LAST-MODIFIED:${compact(day)}T000000Z`,
    `SEQUENCE:${sequence}`,
    `DTSTART;VALUE=DATE:${compact(event.from)}`,
    // iCalendar wants the day after the last one.
    `DTEND;VALUE=DATE:${compact(addDays(event.to, 1))}`,
    `SUMMARY:${escaped(event.summary)}`,
    `DESCRIPTION:${escaped(event.description)}`,
    `CATEGORIES:${escaped(event.category)}`,
    // An address needs no escaping: it has neither commas, semicolons nor line breaks.
    ...(event.url === null ? [] : [`URL:${event.url.replace(/\s/g, "")}`]),
    "TRANSP:TRANSPARENT",
    "END:VEVENT",
  ];
}

/** A day or a moment of ISO 8601 without its signs. */
function compact(iso: string): string {
  return iso.replace(/[-:]/g, "");
}

/** A TEXT value: special characters escaped, line breaks as `\n`, other control characters removed. */
function escaped(text: string): string {
  return text
    .replace(/[\\;,]/g, (sign) => `\\${sign}`)
    .replace(/\r\n?|\n/g, "\\n")
    .replace(/(?!\t)\p{Cc}/gu, "");
}

/** The most octets of a line, without its line break. */
const LONGEST_LINE = 75;

/** Folds a long line: each line after the first begins with a space; no character is split. */
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
