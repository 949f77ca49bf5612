import { afterEach, expect, test, vi } from "vitest";
import { keptRecord } from "../../src/device/keptRecord.ts";

/** Two records under one key are to each other what they are in two tabs. */
const inTwoTabs = (key: string) => [keptRecord<string>(key), keptRecord<string>(key)] as const;

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

test("what another tab has written is read, also where this one has written before, and its listeners are told", async () => {
  const [here, there] = inTwoTabs("two-tabs");
  const listener = vi.fn();
  const stop = here.subscribe(listener);
  await here.write("mine");
  expect(listener).not.toHaveBeenCalled();
  await there.write("theirs");
  await expect.poll(() => listener.mock.calls.length).toBe(1);
  expect(await here.read()).toBe("theirs");
  await here.write("mine again");
  await expect.poll(() => there.read()).toBe("mine again");
  expect(listener).toHaveBeenCalledTimes(1);
  stop();
  await there.write(null);
  await expect.poll(() => here.read()).toBe(null);
  expect(listener).toHaveBeenCalledTimes(1);
});

test("what is on its way into the database is the last word: what came before it is not read", async () => {
  const [here, there] = inTwoTabs("on-its-way");
  const listener = vi.fn();
  here.subscribe(listener);
  await Promise.all([there.write("theirs"), here.write("mine"), here.write("mine, the last")]);
  expect(await here.read()).toBe("mine, the last");
  await expect.poll(() => there.read()).toBe("mine, the last");
});

test("what the browser does not keep lasts as long as the page, whatever another tab writes", async () => {
  const [here, there] = inTwoTabs("not-kept");
  const refusal = vi.spyOn(IDBObjectStore.prototype, "put").mockImplementation(() => {
    throw new DOMException("full", "QuotaExceededError");
  });
  expect(await here.write("mine")).toBe(false);
  refusal.mockRestore();
  expect(await there.write("theirs")).toBe(true);
  await new Promise((resolve) => setTimeout(resolve, 100));
  expect(await here.read()).toBe("mine");
});

test("what is written while the database is asked is the answer", async () => {
  const [here, there] = inTwoTabs("overtaken");
  await there.write("theirs");
  const reading = here.read();
  const writing = here.write("mine");
  expect(await reading).toBe("mine");
  await writing;
});

test("a browser that lets no tab tell another keeps what is written all the same", async () => {
  vi.stubGlobal("BroadcastChannel", function refuse() {
    throw new DOMException("The operation is insecure", "SecurityError");
  });
  const [here, there] = inTwoTabs("no-channel");
  const stop = here.subscribe(vi.fn());
  expect(await here.write("mine")).toBe(true);
  expect(await there.read()).toBe("mine");
  stop();
});
