/** What a chair is told while a page's number is typed. */
import { expect, test } from "vitest";
import { render } from "vitest-browser-react";
import { JumpStatus } from "../../../src/pages/presentation/JumpStatus.tsx";
import type { PageCounts } from "../../../src/pages/presentation/numbering.ts";
import type { NumberEnd } from "../../../src/pages/presentation/show.ts";

const COUNTED: PageCounts = { main: 12, appendix: 30 };
const MAIN_COUNTED: PageCounts = { main: 12, appendix: null };
const UNCOUNTED: PageCounts = { main: null, appendix: null };

test.each<readonly [string, PageCounts, NumberEnd | null, string]>([
  ["3", COUNTED, null, "Gå til side 3: tryk Enter · bilag 3: tryk A"],
  ["13", COUNTED, null, "Gå til bilag 13: tryk Enter"],
  ["31", COUNTED, null, "Der er ingen side 31"],
  ["3", MAIN_COUNTED, null, "Gå til side 3: tryk Enter · bilag 3: tryk A · siderne tælles endnu"],
  ["31", MAIN_COUNTED, null, "Gå til bilag 31: tryk Enter · siderne tælles endnu"],
  ["31", UNCOUNTED, null, "Gå til side 31: tryk Enter · siderne tælles endnu"],
  ["3", MAIN_COUNTED, "appendix", "Bilag 3 vises, så snart siderne er talt"],
  ["31", MAIN_COUNTED, "enter", "Bilag 31 vises, så snart siderne er talt"],
  ["3", UNCOUNTED, "enter", "Side 3 vises, så snart siderne er talt"],
])("%s, of %j, ended by %s: »%s«", async (digits, counts, endedBy, text) => {
  const { container } = await render(
    <JumpStatus show={{ digits, endedBy }} pages={42} counts={counts} className={undefined} />,
  );
  expect(container.textContent).toBe(text);
});
