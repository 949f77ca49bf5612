import { afterEach, expect, test, vi } from "vitest";
import { render, renderHook } from "vitest-browser-react";
import { eachInSteps } from "../../src/agreement/eachInSteps.ts";
import { queueAfterPaint } from "../../src/device/queueAfterPaint.ts";
import { useIsPainted } from "../../src/device/useIsPainted.ts";
import { usePainted } from "../../src/device/usePainted.ts";
import { useSteps } from "../../src/device/useSteps.ts";

/** Frames are given when a test says so: until then nothing is painted. */
const frames = () => {
  const asked = new Map<number, FrameRequestCallback>();
  let last = 0;
  vi.spyOn(globalThis, "requestAnimationFrame").mockImplementation((callback) => {
    asked.set(++last, callback);
    return last;
  });
  vi.spyOn(globalThis, "cancelAnimationFrame").mockImplementation((frame) => void asked.delete(frame));
  return {
    asked,
    give: () => {
      for (const [frame, callback] of asked) {
        asked.delete(frame);
        callback(0);
      }
    },
  };
};

afterEach(() => {
  vi.restoreAllMocks();
});

function Painted({ value }: { readonly value: string }) {
  return `${value}, painted: ${usePainted(value, "nothing")}`;
}

test("what waits for a paint keeps the value before until the new one is painted", async () => {
  const { give } = frames();
  const { container, rerender } = await render(<Painted value="a" />);
  expect(container.textContent).toBe("a, painted: nothing");
  give();
  // Behind the frame, when it is painted.
  expect(container.textContent).toBe("a, painted: nothing");
  await expect.poll(() => container.textContent).toBe("a, painted: a");
  await rerender(<Painted value="b" />);
  await rerender(<Painted value="c" />);
  expect(container.textContent).toBe("c, painted: a");
  give();
  await expect.poll(() => container.textContent).toBe("c, painted: c");
});

test("a page in the background waits for no paint: it is whole when it is seen", async () => {
  const { asked } = frames();
  vi.spyOn(document, "hidden", "get").mockReturnValue(true);
  const { result } = await renderHook(() => useIsPainted());
  await expect.poll(() => result.current).toBe(true);
  expect(asked.size).toBe(0);
});

test("tasks come behind the paint in their order, and none that was called off", async () => {
  const { give, asked } = frames();
  const done: string[] = [];
  queueAfterPaint(() => done.push("first"));
  const callOff = queueAfterPaint(() => done.push("second"));
  queueAfterPaint(() => done.push("third"));
  expect(asked.size).toBe(1);
  callOff();
  give();
  expect(done).toEqual([]);
  await expect.poll(() => done).toEqual(["first", "third"]);
  queueAfterPaint(() => done.push("later"));
  give();
  await expect.poll(() => done).toEqual(["first", "third", "later"]);
});

test("a task that fails holds back none that comes later", async () => {
  const { give } = frames();
  const failed = new Promise((resolve) => {
    const hear = (event: PromiseRejectionEvent) => {
      event.preventDefault();
      resolve(event.reason);
    };
    addEventListener("unhandledrejection", hear, { once: true });
  });
  queueAfterPaint(() => {
    throw new Error("a mark that cannot be found");
  });
  give();
  expect(String(await failed)).toContain("a mark that cannot be found");
  const done: string[] = [];
  queueAfterPaint(() => done.push("later"));
  give();
  await expect.poll(() => done).toEqual(["later"]);
});

test("answers worked out in slices are known all together, and those to an earlier question are not gone on with", async () => {
  const { give } = frames();
  const asked: string[] = [];
  const slowly = (item: number) => {
    asked.push(`${item}`);
    const end = performance.now() + 2;
    while (performance.now() < end);
    return item * 2;
  };
  const many = Array.from({ length: 5000 }, (_, item) => item);
  const ofMany = () => eachInSteps(many, slowly);
  const ofFew = () => eachInSteps([1, 2], slowly);
  const { result, rerender } = await renderHook((begin: typeof ofMany = ofMany) => useSteps(begin));
  give();
  await expect.poll(() => asked.length).toBeGreaterThan(0);
  expect(result.current).toBeNull();
  await rerender(ofFew);
  const before = asked.length;
  give();
  await expect.poll(() => result.current).toEqual([2, 4]);
  expect(asked.slice(before)).toEqual(["1", "2"]);
  expect(before).toBeLessThan(5000);
});
