import { type CSSProperties, useEffect, useMemo, useRef } from "react";
import { importingText } from "../../../text/importing.ts";
import { useText } from "../../../text/LanguageContext.ts";
import { CorrectLink } from "./CorrectLink.tsx";
import { chipTops } from "./chipTops.ts";
import type { DocumentMarks } from "./documentMarks.ts";
import styles from "./page.module.css";
import type { PageArea } from "./pageAreas.ts";
import { UnreadPlace } from "./UnreadPlace.tsx";
import type { Pages } from "./usePages.ts";

interface DocumentPageProps {
  readonly page: number;
  /** In points. */
  readonly size: { readonly width: number; readonly height: number };
  readonly areas: readonly PageArea[];
  readonly marks: DocumentMarks;
  readonly draw: Pages["draw"];
}

/** No page is drawn wider, in pixels. */
const WIDEST = 2000;
/** How high a chip is with the space below it, of a page's least width, both in rem (`page.module.css`). */
const CHIP_HEIGHT = 1.75 / 40;

/** One page as a picture, while it is near, with marks over it. */
export function DocumentPage({ page, size, areas, marks, draw }: DocumentPageProps) {
  const t = useText(importingText);
  const picture = useRef<HTMLCanvasElement>(null);
  const chips = useMemo(() => chipsOf(areas, size), [areas, size]);
  useEffect(() => {
    const canvas = picture.current;
    if (canvas === null) return undefined;
    let forget: (() => void) | undefined;
    const observer = new IntersectionObserver(
      (entries) => {
        if (entries.at(-1)?.isIntersecting !== true) {
          forget?.();
          forget = undefined;
          // A picture out of sight gives its memory back.
          canvas.width = 0;
          delete canvas.dataset["drawn"];
          return;
        }
        const width = Math.min(WIDEST, Math.round(canvas.clientWidth * devicePixelRatio));
        forget ??= draw(page, width, (drawn) => {
          canvas.width = drawn.width;
          canvas.height = drawn.height;
          canvas.getContext("bitmaprenderer")?.transferFromImageBitmap(drawn);
          canvas.dataset["drawn"] = "";
        });
      },
      { rootMargin: "50% 0px" },
    );
    observer.observe(canvas);
    return () => {
      observer.disconnect();
      forget?.();
    };
  }, [draw, page]);
  return (
    <figure className={styles["page"]} style={{ aspectRatio: `${size.width} / ${size.height}` }}>
      <canvas ref={picture} role="img" aria-label={t.page(page)} />
      {areas.map((area) => (
        <Area key={keyOf(area)} area={area} chip={chips.get(area) ?? area.top} size={size} marks={marks} />
      ))}
    </figure>
  );
}

/** Where the chips of areas stand, in points: those of facts in the one margin, those of what was not read in the other. */
function chipsOf(
  areas: readonly PageArea[],
  { width, height }: DocumentPageProps["size"],
): ReadonlyMap<PageArea, number> {
  const chips = new Map<PageArea, number>();
  for (const kind of ["fact", "unread"] as const) {
    const own = areas.filter((area) => area.kind === kind);
    const tops = chipTops(
      own.map(({ top }) => top),
      width * CHIP_HEIGHT,
      height,
    );
    for (const [at, area] of own.entries()) chips.set(area, tops[at] ?? area.top);
  }
  return chips;
}

function keyOf(area: PageArea): string {
  return area.kind === "fact"
    ? `${area.fact.initiative.id} ${area.fact.kind} ${area.fact.round} ${area.fact.source.from}`
    : `${area.kind} ${area.kind === "unread" ? area.lines.from : area.line}`;
}

interface AreaProps extends Pick<DocumentPageProps, "size" | "marks"> {
  readonly area: PageArea;
  /** Where its chip begins, in points from the top of the page. */
  readonly chip: number;
}

function Area({ area, chip, size, marks }: AreaProps) {
  const style: CSSProperties = {
    left: `${(area.left / size.width) * 100}%`,
    top: `${(area.top / size.height) * 100}%`,
    width: `${((area.right - area.left) / size.width) * 100}%`,
    height: `${((area.bottom - area.top) / size.height) * 100}%`,
  };
  const top = `${(chip / size.height) * 100}%`;
  if (area.kind === "unread")
    return (
      <>
        <span className={styles["area"]} data-reading="unread" style={style} />
        <span className={styles["margin"]} style={{ top }}>
          <UnreadPlace marks={marks} lines={area.lines} />
        </span>
      </>
    );
  if (area.kind === "aside") return <span className={styles["area"]} data-reading="aside" style={style} />;
  if (area.kind === "marked") return <span className={styles["area"]} data-marked="" style={style} />;
  return (
    <span className={styles["fact"]}>
      <span className={styles["area"]} data-reading="fact" style={style} />
      <span
        className={styles["chip"]}
        style={{ top, right: `min(${100 - (area.left / size.width) * 100}% + 4px, 100% - 4rem)` }}
      >
        <CorrectLink marks={marks} fact={area.fact} />
      </span>
    </span>
  );
}
