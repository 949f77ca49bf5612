import { expect, test } from "vitest";
import { atomFeed, readAtomFeed } from "../../../src/export/news/atomFeed.ts";
import { type News, newsEntry } from "../../../src/export/news/newsEntry.ts";

const HOSTILE = '</li></entry>\n  </entry>\n<script>alert("1")</script> & \u0000\u000b\ud800 ]]> _x0041_ é';

const news = (part: Partial<News>): News => ({
  kind: "published",
  followUp: {
    id: "x",
    title: HOSTILE,
    document: { title: HOSTILE, publisher: null, caseNumber: null, source: null },
    authority: HOSTILE,
    committee: null,
    initiatives: [],
  },
  changes: [],
  at: "2026-11-28T12:00:00Z",
  id: "urn:uuid:1",
  link: `../#/${HOSTILE}`,
  ...part,
});

const entries = [
  newsEntry(news({})),
  newsEntry(
    news({
      kind: "revised",
      id: "urn:uuid:2",
      changes: [
        {
          kind: "changed",
          path: "title",
          place: { of: "followUp", field: "title" },
          was: "Aftale",
          became: HOSTILE,
        },
      ],
    }),
  ),
  newsEntry(news({ kind: "withdrawn", id: "urn:uuid:3" })),
];
const feed = (given: readonly string[]) =>
  atomFeed({
    id: "urn:uuid:0",
    author: HOSTILE,
    site: "../",
    self: "news.atom",
    updated: "2026-11-28T12:00:00Z",
    entries: given,
  });

test("whatever the texts are, the feed is well-formed and has what Atom asks for", () => {
  const document = new DOMParser().parseFromString(feed(entries), "application/xml");
  expect(document.querySelector("parsererror")).toBeNull();
  expect(document.querySelectorAll("script")).toHaveLength(0);
  for (const element of [document.documentElement, ...document.querySelectorAll("entry")]) {
    for (const name of ["id", "title", "updated"]) {
      expect([...element.children].filter(({ tagName }) => tagName === name)).toHaveLength(1);
    }
  }
  expect(document.querySelectorAll("entry")).toHaveLength(3);
  expect(document.querySelector("entry > title")?.textContent).toContain('<script>alert("1")</script> &');
});

test("its entries are read back as they were written, so that they stay as they are", () => {
  expect(readAtomFeed(feed(entries))).toEqual({ id: "urn:uuid:0", entries });
  expect(readAtomFeed("<html></html>")).toEqual({ id: null, entries: [] });
});

test("it keeps the newest hundred entries", () => {
  const many = Array.from({ length: 150 }, (_, at) => newsEntry(news({ id: `urn:uuid:${at}` })));
  expect(readAtomFeed(feed(many)).entries).toEqual(many.slice(0, 100));
});
