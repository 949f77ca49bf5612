import { expect, test } from "vitest";
import { render } from "vitest-browser-react";
import { RoomFor } from "../../../src/components/table/RoomFor.tsx";

test("room for words has their width, and nobody reads them: they would be false", async () => {
  const { container } = await render(<RoomFor words="10 sider, ca. 10 minutter" />);
  const room = container.querySelector("span");
  if (room === null) throw new Error("no room");
  expect(room.getBoundingClientRect().width).toBeGreaterThan(100);
  expect(getComputedStyle(room, "::before").visibility).toBe("hidden");
  expect(container.textContent).toBe("");
});
