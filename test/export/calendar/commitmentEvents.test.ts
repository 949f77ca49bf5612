import { describe, expect, test } from "vitest";
import { afterlife } from "../../../src/agreement/afterlife/afterlife.ts";
import type { Commitment } from "../../../src/agreement/afterlife/commitment.ts";
import type { FollowUp } from "../../../src/agreement/followUp.ts";
import type { FollowUpFacts } from "../../../src/agreement/format/schema.ts";
import { writeCalendar } from "../../../src/export/calendar/calendar.ts";
import { commitmentEvents } from "../../../src/export/calendar/commitmentEvents.ts";
import { revisionOf } from "../../../src/export/calendar/revision.ts";
import { forAll } from "../../fixtures/forAll.ts";
import { type Given, inventedFollowUp } from "../../fixtures/inventedFollowUp.ts";
import { realFollowUp, realInitiative } from "../../fixtures/realFollowUp.ts";
import { talkativeFollowUp } from "../../fixtures/talkativeFollowUp.ts";

const QUOTE = {
  field: "milestone.text",
  initiative: "7.03",
  round: "4",
  text: "Sagen forelægges.",
  source: { from: 12, to: 14 },
} as const;

const eventsOf = (followUp: FollowUp, language: "da" | "en" = "da") =>
  commitmentEvents(followUp, afterlife(followUp), language, () => null);

/** The files of some follow-ups, each written a second after the one before. */
function written(...followUps: readonly FollowUp[]): readonly string[] {
  return followUps.map((followUp, second) =>
    writeCalendar({
      name: "",
      revision: revisionOf(followUp, new Date(Date.UTC(2022, 4, 1, 12, 0, second))),
      events: eventsOf(followUp),
    }),
  );
}

/** What a calendar program holds after it has read the files of some follow-ups in their order. */
function imported(...followUps: readonly FollowUp[]) {
  return readInOrder(written(...followUps));
}

/** What a calendar program holds after it has read files in an order, as RFC 5546 section 2.1.5 says. */
function readInOrder(files: readonly string[]): readonly Readonly<Record<string, string>>[] {
  const held = new Map<string, Readonly<Record<string, string>>>();
  for (const text of files) {
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

  test("moves it too when the correction has the same day as what it corrects", () => {
    const after = inventedFollowUp([kindergarten("Projektet forventes afsluttet den 1. september 2022.")]);
    const files = written(before, after);
    for (const order of [files, files.toReversed()]) {
      expect(readInOrder(order).map((event) => event["DTSTART"])).toEqual(["VALUE=DATE:20220901"]);
    }
  });

  test("holds the entries of several agreements and committees beside each other", () => {
    const said = [kindergarten("Projektet forventes afsluttet den 1. maj 2022.")];
    const others = [{ budgetYear: 2020 }, { authority: "Herlev Kommune" }, { committee: "Skoleudvalget" }];
    expect(imported(before, ...others.map((facts) => inventedFollowUp(said, facts))).length).toBe(4);
  });
});

test("the language that the calendar is read in changes no entry's name", () => {
  forAll(talkativeFollowUp, (followUp) => {
    const uids = (language: "da" | "en") => eventsOf(followUp, language).map(({ uid }) => uid);
    expect(uids("en")).toEqual(uids("da"));
  });
});

test("no two entries of a file have the same name, and none holds a date or an id of the feed", () => {
  forAll(talkativeFollowUp, (followUp) => {
    const uids = eventsOf(followUp).map(({ uid }) => uid);
    expect(new Set(uids).size).toBe(uids.length);
    for (const uid of uids) expect(uid).toMatch(/^[0-9a-f]{16}@aftaleoverblik$/);
  });
});

describe("a commitment as an event", () => {
  const commitment = (given: Partial<Commitment>): Commitment => ({
    key: "7.03 sagen forelægges",
    kind: "case",
    isPast: false,
    initiative: { ...realInitiative("7.03"), responsible: ["Ejendomme", "Økonomi"] },
    date: { from: "2018-04-01", to: "2018-06-30", precision: "month" },
    quote: QUOTE,
    ...given,
  });
  const eventOf = (given: Partial<Commitment>) =>
    commitmentEvents(realFollowUp, [commitment(given)], "da", () => null)[0];

  test("of a quarter is due on its last day and says which quarter", () => {
    const due = eventOf({});
    expect([due?.from, due?.to]).toEqual(["2018-06-30", "2018-06-30"]);
    expect(due?.summary).toMatch(/^april 2018 til juni 2018: Sag til udvalg: 7\.03/);
  });

  test("of some days is those days", () => {
    const due = eventOf({ date: { from: "2018-04-03", to: "2018-04-05", precision: "day" } });
    expect([due?.from, due?.to]).toEqual(["2018-04-03", "2018-04-05"]);
    expect(due?.summary).toMatch(/^Sag til udvalg: 7\.03/);
  });

  test("tells the words, who is to answer for them, and where they stand, each on a line", () => {
    const [words, owner, document, lines] = eventOf({})?.description.split("\n") ?? [];
    expect([words, owner, document]).toEqual([
      "Sagen forelægges.",
      "Ejendomme og Økonomi",
      realFollowUp.facts.document?.title,
    ]);
    expect(lines).toBe("Linje 12–14");
  });

  test("without an owner says so, and without a place in the source leaves it out", () => {
    const nobody = eventOf({
      initiative: { ...realInitiative("7.03"), responsible: [] },
      quote: { ...QUOTE, source: null },
    });
    const lines = nobody?.description.split("\n") ?? [];
    expect(lines).toHaveLength(3);
    expect(lines[1]).toBe("Intet center nævnt");
  });

  test("without a date is none", () => {
    expect(eventOf({ date: null })).toBeUndefined();
  });
});
