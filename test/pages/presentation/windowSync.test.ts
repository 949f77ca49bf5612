import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { type Message, type Role, readMessage } from "../../../src/pages/presentation/windowMessage.ts";
import {
  opened,
  pressed,
  receive,
  type SyncState,
  whereabouts,
} from "../../../src/pages/presentation/windowSync.ts";
import { forAll } from "../../fixtures/forAll.ts";

const at = (page: string) => ({ page, blank: null, isAtEnd: false });

/** Windows that hear each other in the order of what is sent, as those of one browser do. */
class Windows {
  readonly states = new Map<string, SyncState>();
  #time = 1000;

  /** Opens a window and lets it ask. Reloading is closing and opening again. */
  open(id: string, role: Role, page: string): void {
    const state = opened({ id, role }, at(page));
    this.states.set(id, state);
    this.#deliver({ type: "hello", from: { id, role } });
    this.#update(id, (now) => ({ ...now, isJoining: false }));
  }

  close(id: string): void {
    this.states.delete(id);
  }

  press(id: string, page: string): void {
    this.#update(id, (state) => pressed(state, at(page), this.#time++));
    this.#deliver(whereabouts(this.of(id)));
  }

  of(id: string): SyncState {
    const state = this.states.get(id);
    if (state === undefined) throw new Error(`there is no window ${id}`);
    return state;
  }

  pages(): readonly string[] {
    return Array.from(this.states.values(), ({ place }) => place.page);
  }

  #update(id: string, change: (state: SyncState) => SyncState): void {
    this.states.set(id, change(this.of(id)));
  }

  #deliver(first: Message): void {
    const waiting = [first];
    for (const message of waiting) {
      for (const [id, state] of this.states) {
        if (id === message.from.id) continue;
        const received = receive(state, message);
        this.states.set(id, received.state);
        if (received.reply !== null) waiting.push(received.reply);
      }
      if (waiting.length > 1000) throw new Error("the windows never stop talking");
    }
  }
}

describe("windows of one presentation", () => {
  it("follow the window that was pressed last: the hall the speaker, and the speaker the hall", () => {
    const windows = new Windows();
    windows.open("b", "audience", "forside");
    windows.open("a", "presenter", "forside");
    windows.press("a", "status");
    windows.press("b", "7.03");
    expect(windows.pages()).toEqual(["7.03", "7.03"]);
  });

  it("update a reloaded hall: its old place in the address moves no other window back", () => {
    const windows = new Windows();
    windows.open("hall", "audience", "forside");
    windows.open("speaker", "presenter", "forside");
    windows.press("speaker", "7.03");
    windows.close("hall");
    windows.open("reloaded", "audience", "forside");
    expect(windows.pages()).toEqual(["7.03", "7.03"]);
    windows.press("reloaded", "7.04");
    expect(windows.pages()).toEqual(["7.04", "7.04"]);
  });

  it("all reloaded at once are where the last press left them, whichever opens first", () => {
    const [hall, speaker] = [
      opened({ id: "b", role: "audience" }, { page: "7.03", blank: "black", isAtEnd: false }, 2000),
      opened({ id: "a", role: "presenter" }, { page: "7.02", blank: null, isAtEnd: false }, 1000),
    ];
    const joined = receive(speaker, whereabouts(hall));
    expect(joined.state.place).toEqual({ page: "7.03", blank: "black", isAtEnd: false });
    expect(receive(hall, whereabouts(speaker)).state.place).toEqual(hall.place);
  });

  it("move a hall that opens second to the speaker's place, even before any press", () => {
    const windows = new Windows();
    windows.open("z", "presenter", "7.06");
    windows.open("a", "audience", "forside");
    expect(windows.pages()).toEqual(["7.06", "7.06"]);
  });

  it("keep two speakers in step", () => {
    const windows = new Windows();
    windows.open("one", "presenter", "forside");
    windows.open("two", "presenter", "status");
    windows.press("two", "7.03");
    windows.press("one", "7.04");
    expect(windows.pages()).toEqual(["7.04", "7.04"]);
  });

  it("never take a second hall along: another tab does not turn the pages of the first", () => {
    const windows = new Windows();
    windows.open("hall", "audience", "forside");
    windows.open("tab", "audience", "7.03");
    windows.press("tab", "7.04");
    expect(windows.pages()).toEqual(["forside", "7.04"]);
  });

  it("agree on one place when both open at once", () => {
    const [hall, speaker] = [
      opened({ id: "b", role: "audience" }, at("1")),
      opened({ id: "a", role: "presenter" }, at("2")),
    ];
    const one = receive(hall, whereabouts(speaker)).state;
    const other = receive(speaker, whereabouts(hall)).state;
    expect([one.place.page, other.place.page]).toEqual(["2", "2"]);
  });

  it("all end at the place of the last press, for any openings, closings and presses before", () => {
    const id = fc.constantFrom("a", "b", "c", "d");
    const event = fc.record({
      act: fc.constantFrom("open", "reload", "press", "press"),
      id,
      page: fc.constantFrom("1", "2", "3", "4", "5"),
    });
    const roleOf = (window: string): Role => (window === "b" ? "presenter" : "audience");
    forAll(fc.array(event, { maxLength: 30 }), id, fc.constantFrom("8", "9"), (events, last, page) => {
      const windows = new Windows();
      windows.open("b", "presenter", "1");
      windows.open(last, roleOf(last), "1");
      for (const { act, id: who, page: where } of events) {
        if (act === "press" && windows.states.has(who)) windows.press(who, where);
        else if (act !== "press") windows.open(who, roleOf(who), where);
      }
      windows.press(last, page);
      expect(new Set(windows.pages())).toEqual(new Set([page]));
    });
  });
});

describe("messages", () => {
  const sent: readonly Message[] = [
    { type: "hello", from: { id: "a", role: "audience" } },
    { type: "at", from: { id: "a", role: "presenter" }, place: at("7.06"), pressedAt: 3, isJoining: false },
  ];

  test("are read by the other windows", () => {
    for (const message of sent) expect(readMessage(structuredClone(message))).toEqual(message);
  });

  test("an older version says nothing of the end: there it is not", () => {
    const older = { ...sent[1], place: { page: "7.06", blank: null } };
    expect(readMessage(older)).toEqual(sent[1]);
  });

  test("anything else is no message", () => {
    forAll(fc.anything(), (data) => void expect(readMessage(data)).toBeUndefined());
    expect(readMessage({ ...sent[1], place: { page: 1, blank: null } })).toBeUndefined();
    expect(readMessage({ ...sent[1], pressedAt: 0.5 })).toBeUndefined();
    expect(readMessage({ ...sent[0], from: { id: "a", role: "hall" } })).toBeUndefined();
  });
});
