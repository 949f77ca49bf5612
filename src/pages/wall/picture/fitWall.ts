/**
 * A script of its own: lays the wall's first picture out in the window that it stands in, by the measuring that the wall itself does,
 * and sets what only the moment says. Fetched beside the picture (`app/snapshot/showSnapshot.ts`).
 */
import { afterPaint } from "../../../device/afterPaint.ts";
import { formatTime } from "../../../text/format.ts";
import { formatDay } from "../../../text/laterFormats.ts";
import type { Layout } from "../flow/chooseLayout.ts";
import { layOut, pageStyles, partOf, partsOf, sizeOf } from "../flow/layOut.ts";
import type { Run } from "../flow/pack.ts";
import { shiftAt } from "../frame/burnIn.ts";

const FONT = '1em "Public Sans"';
/** Of each part of the font one (`styles/fonts.css`). */
const LETTERS = "A–";
/** Letters that come in a moment are waited for: to lay out in others first, and then again, takes longer. Milliseconds. */
const PATIENCE = 80;

const root = document.documentElement;
const place = document.getElementById("snapshot");
if (root.dataset["snapshot"] !== undefined) layOutPicture();
// Told before the picture is painted.
else
  new MutationObserver((_, observer) => {
    observer.disconnect();
    if (root.dataset["snapshot"] !== undefined) layOutPicture();
  }).observe(root, { attributeFilter: ["data-snapshot"] });

function layOutPicture(): void {
  const frame = place?.querySelector<HTMLElement>("[data-scale=wall]");
  const trial = frame && partOf(frame, "trial");
  const box = trial?.parentElement;
  if (!frame || !trial || !box) return;
  const now = Date.now();
  const { x, y } = shiftAt(now);
  frame.style.transform = `translate(${x}em, ${y}em)`;
  const draw = () => box.isConnected && drawPage(box, trial);
  void Promise.race([document.fonts.load(FONT, LETTERS).catch(() => []), patience()]).then(() => {
    draw();
    if (!document.fonts.check(FONT, LETTERS)) document.fonts.addEventListener("loadingdone", draw);
    // It tells of the size once at first, too.
    let times = 0;
    new ResizeObserver(() => times++ > 0 && draw()).observe(box);
    // The browser needs some milliseconds for its first date.
    afterPaint(() => setClock(frame, now));
  });
}

function patience(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, PATIENCE));
}

function setClock(frame: HTMLElement, now: number): void {
  const words = [formatTime(now, "da"), formatDay(now, "da")];
  for (const [index, part] of frame.querySelectorAll("[data-moment]").entries()) {
    part.textContent = words[index] ?? "";
    part.removeAttribute("class");
  }
}

/** The first page, from copies of what stands in the trial. */
function drawPage(box: HTMLElement, trial: HTMLElement): void {
  const page = partOf(box, "page");
  const columns = page && partOf(page, "columns");
  const column = partOf(trial, "column");
  const lead = partOf(trial, "lead");
  if (!page || !columns || !column || !lead) return;
  const layout = layOut(trial, sizeOf(box), Number(trial.dataset["columnWidth"]));
  const styles = pageStyles(layout);
  Object.assign(page.style, styles.page);
  Object.assign(columns.style, styles.columns);
  columns.replaceChildren(...columnsOf(layout, column));
  page.replaceChildren(lead.cloneNode(true), columns);
}

function columnsOf(layout: Layout, trial: HTMLElement): readonly Node[] {
  const groups = partsOf(trial, "group");
  return (layout.pages[0] ?? []).map((runs) => {
    const column = trial.cloneNode(false) as HTMLElement;
    column.style.width = "";
    column.append(...runs.flatMap((run) => runOf(groups[run.group], run)));
    return column;
  });
}

/** A copy of a group with what stands of it in one column. */
function runOf(group: HTMLElement | undefined, run: Run): readonly Node[] {
  if (group === undefined) return [];
  const copy = group.cloneNode(true) as HTMLElement;
  const items = partsOf(copy, "item");
  for (const [index, item] of items.entries()) if (index < run.from || index >= run.to) item.remove();
  const continues = partOf(copy, "continues");
  const [before = "", after = ""] = continues?.textContent.match(/[^\s(),]+/g) ?? [];
  const words = [...(run.from > 0 ? [before] : []), ...(run.to < items.length ? [after] : [])];
  if (words.length === 0) continues?.remove();
  else if (continues) continues.textContent = ` (${words.join(", ")})`;
  return [copy];
}
