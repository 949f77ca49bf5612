import { expect, onTestFinished, test, vi } from "vitest";
import { RangeReader } from "../../../src/feed/archive/rangeReader.ts";
import { RequestTimeout } from "../../../src/feed/requestTimeout.ts";
import { serve } from "../testServer.ts";

const KILOBYTE = 1024;
const bytes = Uint8Array.from({ length: 2000 * KILOBYTE }, (_, at) => (at * 7) % 251);

/** A file of 2 MB, and what was asked of it. */
async function open({ status = 206 } = {}) {
  const ranges: string[] = [];
  const url = await serve((request, response) => {
    const [, from = "", to = ""] = /^bytes=(\d+)-(\d+)$/.exec(request.headers.range ?? "") ?? [];
    ranges.push(`${Number(from) / KILOBYTE}-${(Number(to) + 1) / KILOBYTE}`);
    response.writeHead(status).end(status === 206 ? bytes.subarray(Number(from), Number(to) + 1) : "");
  });
  const read = new RangeReader().of(`${url}file.bin`);
  return {
    ranges,
    read: async (from: number, to: number) => new Uint8Array(await read(from * KILOBYTE, to * KILOBYTE)),
  };
}

const part = (from: number, to: number) => bytes.slice(from * KILOBYTE, to * KILOBYTE);

test("parts near each other that are asked for at once come in one answer", async () => {
  const { read, ranges } = await open();
  const parts = await Promise.all([read(20, 21), read(10, 12), read(11, 13)]);
  expect(parts).toEqual([part(20, 21), part(10, 12), part(11, 13)]);
  expect(ranges).toEqual(["10-21"]);
});

test("parts far from each other come in answers of their own, and so do those asked for later", async () => {
  const { read, ranges } = await open();
  expect(await Promise.all([read(500, 501), read(10, 12)])).toEqual([part(500, 501), part(10, 12)]);
  expect(await read(13, 14)).toEqual(part(13, 14));
  expect(ranges.toSorted()).toEqual(["10-12", "13-14", "500-501"]);
});

test("of many parts those nearest to each other come together, so that none waits for the others", async () => {
  const { read, ranges } = await open();
  const starts = [0, 20, 50, 90, 140, 200, 270, 350];
  const parts = await Promise.all(starts.map((start) => read(start, start + 1)));
  expect(parts).toEqual(starts.map((start) => part(start, start + 1)));
  expect(ranges.toSorted()).toEqual(["0-51", "140-141", "200-201", "270-271", "350-351", "90-91"]);
});

test("what lies too far away to be fetched along is not, however many parts there are", async () => {
  const { read, ranges } = await open();
  await Promise.all(Array.from({ length: 8 }, (_, at) => read(at * 200, at * 200 + 1)));
  expect(ranges).toHaveLength(8);
});

test("all who wait for an answer that fails are told", async () => {
  const { read } = await open({ status: 500 });
  const asked = await Promise.allSettled([read(1, 2), read(3, 4)]);
  expect(asked.map(({ status }) => status)).toEqual(["rejected", "rejected"]);
});

test("a line that brings little by little is not taken for a silent one", async () => {
  const received = vi.spyOn(RequestTimeout.prototype, "received");
  onTestFinished(() => received.mockRestore());
  const { read } = await open();
  await read(0, 500);
  expect(received.mock.calls.reduce((sum, [count]) => sum + count, 0)).toBe(500 * KILOBYTE);
});
