import { describe, expect, it } from "vitest";
import { shiftAt } from "../../../../src/pages/wall/frame/burnIn.ts";

const MINUTE = 60_000;
const minutes = (count: number) => Array.from({ length: count }, (_, minute) => minute * MINUTE);

describe("against burn-in", () => {
  it("the frame stands elsewhere every minute, by a short step, and less far than its margin", () => {
    for (const time of minutes(60)) {
      const [here, next] = [shiftAt(time), shiftAt(time + MINUTE)];
      const step = Math.hypot(next.x - here.x, next.y - here.y);
      expect(step).toBeGreaterThan(0);
      expect(step).toBeLessThan(0.6);
      expect(Math.max(Math.abs(here.x), Math.abs(here.y))).toBeLessThan(0.7);
    }
  });
});
