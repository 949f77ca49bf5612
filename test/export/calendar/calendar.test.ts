import fc from "fast-check";
import { expect, test } from "vitest";
import { afterlife } from "../../../src/agreement/afterlife/afterlife.ts";
import { type CalendarEvent, writeCalendar } from "../../../src/export/calendar/calendar.ts";
import { commitmentEvents } from "../../../src/export/calendar/commitmentEvents.ts";
import { revisionOf } from "../../../src/export/calendar/revision.ts";
import { anyText } from "../../fixtures/anyText.ts";
import { forAll } from "../../fixtures/forAll.ts";
import { realFollowUp } from "../../fixtures/realFollowUp.ts";

const event: CalendarEvent = {
  uid: "a@b",
  from: "2018-04-03",
  to: "2018-04-04",
  summary: "Sag; til, udvalg",
  description: "linje\nto\\tre",
  category: "Sag",
  url: "https://example.org/#/x",
};

const REVISION = { day: "2018-03-23", sequence: 7, writtenAt: new Date("2018-04-01T10:20:30.400Z") };

/** Lines unfolded, as RFC 5545 section 3.1 says. */
const unfolded = (text: string) => text.replaceAll("\r\n ", "").split("\r\n");

test("days are whole days, and the end is the first day after", () => {
  const lines = unfolded(writeCalendar({ name: "Efterliv", revision: REVISION, events: [event] }));
  expect(lines).toEqual([
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//Aftaleoverblik//Udestår//DA",
    "CALSCALE:GREGORIAN",
    "METHOD:PUBLISH",
    "X-WR-CALNAME:Efterliv",
    "BEGIN:VEVENT",
    "UID:a@b",
    "DTSTAMP:20180401T102030Z",
    "LAST-MODIFIED:20180323T000000Z",
    "SEQUENCE:7",
    "DTSTART;VALUE=DATE:20180403",
    "DTEND;VALUE=DATE:20180405",
    "SUMMARY:Sag\\; til\\, udvalg",
    "DESCRIPTION:linje\\nto\\\\tre",
    "CATEGORIES:Sag",
    "URL:https://example.org/#/x",
    "TRANSP:TRANSPARENT",
    "END:VEVENT",
    "END:VCALENDAR",
    "",
  ]);
});

test("an event that is told about nowhere has no address", () => {
  const calendar = writeCalendar({ name: "", revision: REVISION, events: [{ ...event, url: null }] });
  expect(calendar).not.toContain("URL");
});

test("no text breaks out of its line, and no line is longer than 75 octets", () => {
  forAll(anyText, (text) => {
    const calendar = writeCalendar({
      name: text,
      revision: REVISION,
      events: [{ ...event, summary: text, description: `æ😀\r\nEND:VCALENDAR\n${text}`, url: text }],
    });
    expect(calendar.endsWith("\r\n")).toBe(true);
    for (const line of calendar.split("\r\n")) {
      expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
      expect(line).not.toMatch(/[\r\n]/);
    }
    expect(unfolded(calendar).filter((line) => line === "END:VCALENDAR").length).toBe(1);
    expect(unfolded(calendar).filter((line) => line.startsWith("DESCRIPTION:")).length).toBe(1);
  });
});

test("a text comes back as it was when its escapes are undone", () => {
  forAll(fc.string({ unit: fc.constantFrom("\\", ";", ",", "\n", "n", "æ", " ", "😀") }), (text) => {
    const lines = unfolded(
      writeCalendar({ name: "", revision: REVISION, events: [{ ...event, summary: text }] }),
    );
    const summary = lines.find((line) => line.startsWith("SUMMARY:"))?.slice("SUMMARY:".length) ?? "";
    expect(summary.replace(/\\(.)/g, (_, sign: string) => (sign === "n" ? "\n" : sign))).toBe(text);
  });
});

test("the real document's dated promises are events of their own, the same each time", () => {
  const promised = afterlife(realFollowUp);
  const events = commitmentEvents(realFollowUp, promised, "da", ({ id }) => `https://example.org/#/${id}`);
  const uids = events.map(({ uid }) => uid).sort();
  expect(uids.length).toBe(promised.filter(({ date }) => date !== null).length);
  expect(uids.length).toBeGreaterThan(0);
  expect(new Set(uids).size).toBe(uids.length);
  const again = commitmentEvents(realFollowUp, promised.toReversed(), "en", () => "");
  expect(again.map(({ uid }) => uid).sort()).toEqual(uids);
  expect(revisionOf(realFollowUp, new Date()).day).toBe("2018-03-23");
});

test("a long text is folded between letters, counted in octets, and each line is as full as it can be", () => {
  const letters = fc.string({ unit: fc.constantFrom("a", "æ", "–", "😀", " "), minLength: 200 });
  forAll(letters, (text) => {
    const calendar = writeCalendar({
      name: "",
      revision: REVISION,
      events: [{ ...event, summary: text }],
    });
    expect(unfolded(calendar)).toContain(`SUMMARY:${text}`);
    const lines = calendar.split("\r\n");
    for (const [place, line] of lines.entries()) {
      const octets = Buffer.byteLength(line);
      expect(octets).toBeLessThanOrEqual(75);
      const [letter = ""] = (lines[place + 1] ?? "").slice(1);
      if (lines[place + 1]?.startsWith(" ")) expect(octets + Buffer.byteLength(letter)).toBeGreaterThan(75);
    }
  });
});

test("every text of an event has its own signs escaped and its control characters left out", () => {
  const strange = "a;b,c\\d\u0007e";
  const lines = unfolded(
    writeCalendar({
      name: strange,
      revision: REVISION,
      events: [{ ...event, uid: strange, summary: strange, description: strange, category: strange }],
    }),
  );
  for (const name of ["X-WR-CALNAME", "UID", "SUMMARY", "DESCRIPTION", "CATEGORIES"])
    expect(lines).toContain(`${name}:a\\;b\\,c\\\\de`);
});

test("an address keeps to its line", () => {
  const url = "https://example.org/ #/x\n";
  const calendar = writeCalendar({
    name: "",
    revision: REVISION,
    events: [{ ...event, url }],
  });
  expect(unfolded(calendar)).toContain("URL:https://example.org/#/x");
});
