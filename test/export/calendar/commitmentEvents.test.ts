import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { afterlife } from "../../../src/agreement/afterlife/afterlife.ts";
import type { FollowUp } from "../../../src/agreement/followUp.ts";
import type { FollowUpFacts } from "../../../src/agreement/format/schema.ts";
import { writeCalendar } from "../../../src/export/calendar/calendar.ts";
import { commitmentEvents } from "../../../src/export/calendar/commitmentEvents.ts";
import { revisionOf } from "../../../src/export/calendar/revision.ts";
import { type Given, inventedFollowUp } from "../../fixtures/inventedFollowUp.ts";
import { talkativeFollowUp } from "../../fixtures/talkativeFollowUp.ts";

const eventsOf = (followUp: FollowUp, language: "da" | "en" = "da") =>
  commitmentEvents(followUp, afterlife(followUp), language, () => null);

/** What a calendar program holds after it has read files one after the other, as RFC 5546 section 2.1.5 says. */
function imported(...followUps: readonly FollowUp[]): readonly Readonly<Record<string, string>>[] {
  const held = new Map<string, Readonly<Record<string, string>>>();
  for (const followUp of followUps) {
    const text = writeCalendar({ name: "", revision: revisionOf(followUp), events: eventsOf(followUp) });
    for (const [, event = ""] of text.replaceAll("\r\n ", "").matchAll(/BEGIN:VEVENT\r\n(.*?)END:VEVENT/gs)) {
      const lines = event.trim().split("\r\n");
      const read = Object.fromEntries(lines.map((line) => line.split(/[;:](.*)/s).slice(0, 2)));
      const known = held.get(read.UID);
      const isNewer =
        known === undefined ||
        Number(read.SEQUENCE) > Number(known["SEQUENCE"]) ||
        (read.SEQUENCE === known["SEQUENCE"] && read.DTSTAMP >= (known["DTSTAMP"] ?? ""));
      if (isNewer) held.set(read.UID, read);
    }
  }
  return [...held.values()];
}

const kindergarten = (status: string): Given => ({
  number: "1.1",
  title: "Ny børnehave",
  milestones: [null, null, null, { text: "Byggeriet pågår.", status, smiley: "neutral" }],
});

describe("a calendar that reads one file after the other", () => {
  const before = inventedFollowUp([kindergarten("Projektet forventes afsluttet den 1. maj 2022.")]);

  test("moves the entry when the date is corrected", () => {
    const after = inventedFollowUp([kindergarten("Projektet forventes afsluttet den 1. september 2022.")]);
    expect(imported(before, after).map((event) => event["DTSTART"])).toEqual(["VALUE=DATE:20220901"]);
  });

  test("moves it when a later follow-up of another name and other rounds repeats the promise", () => {
    const rounds = [{ id: "a", label: "Juni 2022", date: "2022-06-30" }];
    const facts: Partial<FollowUpFacts> = { id: "next", asOf: "2022-07-01", rounds };
    const { milestones: _, ...named } = kindergarten("");
    const economy = { status: "Projektet forventes nu først afsluttet ultimo september 2022." };
    const after = inventedFollowUp([{ ...named, id: "other", economy }], facts);
    expect(imported(before, after).map((event) => event["DTSTART"])).toEqual(["VALUE=DATE:20220930"]);
  });

  test("keeps the newer date when the older file is read again", () => {
    const status = "Projektet forventes afsluttet den 1. september 2022.";
    const after = inventedFollowUp([kindergarten(status)], { asOf: "2022-04-01" });
    expect(imported(before, after, before).map((event) => event["DTSTART"])).toEqual(["VALUE=DATE:20220901"]);
  });

  test("holds the entries of several agreements and committees beside each other", () => {
    const said = [kindergarten("Projektet forventes afsluttet den 1. maj 2022.")];
    const others = [{ budgetYear: 2020 }, { authority: "Herlev Kommune" }, { committee: "Skoleudvalget" }];
    expect(imported(before, ...others.map((facts) => inventedFollowUp(said, facts))).length).toBe(4);
  });
});

test("the language that the calendar is read in changes no entry's name", () => {
  fc.assert(
    fc.property(talkativeFollowUp, (followUp) => {
      const uids = (language: "da" | "en") => eventsOf(followUp, language).map(({ uid }) => uid);
      expect(uids("en")).toEqual(uids("da"));
    }),
  );
});

test("no two entries of a file have the same name, and none holds a date or an id of the feed", () => {
  fc.assert(
    fc.property(talkativeFollowUp, (followUp) => {
      const uids = eventsOf(followUp).map(({ uid }) => uid);
      expect(new Set(uids).size).toBe(uids.length);
      for (const uid of uids) expect(uid).toMatch(/^[0-9a-f]{16}@aftaleoverblik$/);
    }),
  );
});
