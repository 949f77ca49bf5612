import { afterEach, beforeAll, expect, it, vi } from "vitest";
import { followLinksInOrder } from "../../src/app/followLinks.ts";
import { navigate } from "../../src/app/hashLocation.ts";
import { currentHash, writeWaiting } from "../../src/device/addressBar.ts";

beforeAll(followLinksInOrder);
afterEach(() => {
  vi.restoreAllMocks();
  document.body.replaceChildren();
});

/** The browser takes no change of the address, as Safari after a hundred in half a minute. */
function refuseChanges(): void {
  for (const method of ["pushState", "replaceState"] as const)
    vi.spyOn(history, method).mockImplementation(() => {
      throw new DOMException("Too many calls", "SecurityError");
    });
}

function linkTo(href: string): HTMLAnchorElement {
  const link = document.createElement("a");
  link.href = href;
  document.body.append(link);
  return link;
}

it("a link that is followed while letters wait to be written loses none of them", async () => {
  navigate({ path: "/a", search: {} });
  refuseChanges();
  navigate({ path: "/a", search: { q: "budget" } }, { replace: true });
  linkTo("#/b").click();
  expect(currentHash()).toBe("#/b");
  vi.restoreAllMocks();
  writeWaiting();
  expect(location.hash).toBe("#/b");
  history.back();
  await expect.poll(() => location.hash).toBe("#/a?q=budget");
});

/** Whether the page itself follows a link that is clicked so. */
function isFollowed(link: HTMLAnchorElement, click: MouseEventInit = {}): boolean {
  let isOurs = false;
  const look = (event: Event) => {
    isOurs = event.defaultPrevented;
    event.preventDefault();
  };
  addEventListener("click", look, { once: true });
  link.dispatchEvent(new MouseEvent("click", { bubbles: true, cancelable: true, ...click }));
  return isOurs;
}

it("a link to where the reader is adds no entry", () => {
  navigate({ path: "/a", search: {} });
  refuseChanges();
  navigate({ path: "/a", search: { q: "budget" } }, { replace: true });
  const before = history.length;
  expect(isFollowed(linkTo("#/a?q=budget"))).toBe(true);
  vi.restoreAllMocks();
  writeWaiting();
  expect([location.hash, history.length]).toEqual(["#/a?q=budget", before]);
});

it("links are the browser's own where nothing waits, where they open elsewhere, and where they leave the site", () => {
  expect(isFollowed(linkTo("#/b"))).toBe(false);
  refuseChanges();
  navigate({ path: "/a", search: { q: "budget" } });
  expect(isFollowed(linkTo("#/b"), { shiftKey: true })).toBe(false);
  expect(isFollowed(linkTo("#/b"), { button: 1 })).toBe(false);
  expect(isFollowed(linkTo("https://kommune.dk/#/b"))).toBe(false);
  expect(isFollowed(linkTo("#/b"))).toBe(true);
  vi.restoreAllMocks();
  writeWaiting();
});
