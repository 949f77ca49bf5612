import { type ReactNode, useLayoutEffect, useMemo, useReducer, useRef } from "react";
import { useText } from "../../../text/LanguageContext.ts";
import { wallText } from "../../../text/wall.ts";
import { chooseLayout, type Layout, type Measured, type Trial } from "./chooseLayout.ts";
import styles from "./flow.module.css";
import type { Run } from "./pack.ts";
import type { Layouts } from "./useLayouts.ts";
import { type Size, useSize } from "./useSize.ts";

/** Some blocks below a heading of their own. */
export interface FlowGroup {
  readonly key: string;
  /** `continues` is what it says where the group goes on, or goes on elsewhere: it stands behind the words. */
  readonly heading: ((continues: ReactNode) => ReactNode) | null;
  readonly items: readonly { readonly key: string; readonly node: ReactNode }[];
}

/** Which page is to stand, and what is known of the pages already. */
export interface FlowState {
  /** 0-based; beyond the last it is the last. */
  readonly page: number;
  /** Told how many pages there are; must be stable. */
  readonly onPages: (pages: number) => void;
  readonly layouts: Layouts;
}

interface PagedFlowProps extends FlowState {
  /** Stands above the columns of every page. */
  readonly lead: ReactNode | null;
  /** Must be the same for the same {@link FlowState.layouts}. */
  readonly groups: readonly FlowGroup[];
  /** The least width of a column in em, so that its rows can be read. */
  readonly columnWidth: number;
}

/** Between columns, in em. */
const GAP = 2.5;

/** Lays blocks out in the room there is: columns, letters and pages follow from measuring, so that nothing is cut. */
export function PagedFlow({ lead, groups, columnWidth, page, onPages, layouts }: PagedFlowProps) {
  const box = useRef<HTMLDivElement>(null);
  const trial = useRef<HTMLDivElement>(null);
  const size = useSize(box);
  const filled = useMemo(() => groups.filter(({ items }) => items.length > 0), [groups]);
  const [, draw] = useReducer((times: number) => times + 1, 0);
  const layout = size && layouts.get(size);
  // Before the browser paints: what is being measured is never seen.
  useLayoutEffect(() => {
    if (size === null || layout !== null || trial.current === null) return;
    layouts.set(size, layOut(trial.current, size, columnWidth));
    draw();
  }, [size, layout, layouts, columnWidth]);
  const count = layout?.pages.length;
  useLayoutEffect(() => {
    if (count !== undefined) onPages(Math.max(1, count));
  }, [count, onPages]);
  return (
    <div ref={box} className={styles["box"]}>
      {layout === null ? (
        <div ref={trial} className={styles["trial"]} aria-hidden="true" inert>
          <div className={styles["lead"]} data-flow="lead">
            {lead}
          </div>
          <div className={styles["column"]} data-flow="column">
            {filled.map((group, index) => (
              <GroupRun
                key={group.key}
                group={group}
                run={{ group: index, from: 0, to: group.items.length }}
                isTrial
              />
            ))}
          </div>
        </div>
      ) : (
        <FlowPage lead={lead} groups={filled} layout={layout} page={page} />
      )}
    </div>
  );
}

interface FlowPageProps {
  readonly lead: ReactNode | null;
  readonly groups: readonly FlowGroup[];
  readonly layout: Layout;
  readonly page: number;
}

function FlowPage({ lead, groups, layout, page }: FlowPageProps) {
  const columns = layout.pages[Math.min(page, layout.pages.length - 1)] ?? [];
  return (
    <div className={styles["page"]} style={{ fontSize: `${layout.scale}em` }}>
      {lead !== null && <div className={styles["lead"]}>{lead}</div>}
      <div
        className={styles["columns"]}
        style={{ gridTemplateColumns: `repeat(${layout.columns}, minmax(0, 1fr))`, columnGap: `${GAP}em` }}
      >
        {columns.map((column) => (
          <div key={`${column[0]?.group} ${column[0]?.from}`} className={styles["column"]}>
            {column.map((run) => {
              const group = groups[run.group];
              return group && <GroupRun key={group.key} group={group} run={run} />;
            })}
          </div>
        ))}
      </div>
    </div>
  );
}

interface GroupRunProps {
  readonly group: FlowGroup;
  readonly run: Run;
  /** True while it is measured: the heading then has all the words that it may have. */
  readonly isTrial?: boolean;
}

function GroupRun({ group, run: { from, to }, isTrial = false }: GroupRunProps) {
  const t = useText(wallText);
  const continues = [
    ...(isTrial || from > 0 ? [t.continued] : []),
    ...(isTrial || to < group.items.length ? [t.continues] : []),
  ];
  return (
    <section data-flow="group">
      {group.heading !== null && (
        <div className={styles["heading"]} data-flow="heading">
          {group.heading(
            continues.length > 0 && <span className={styles["continues"]}> {continues.join(", ")}</span>,
          )}
        </div>
      )}
      <ul>
        {group.items.slice(from, to).map(({ key, node }) => (
          <li key={key} className={styles["item"]} data-flow="item">
            {node}
          </li>
        ))}
      </ul>
    </section>
  );
}

function layOut(trial: HTMLElement, size: Size, columnWidth: number): Layout {
  const gap = (scale: number) => GAP * scale * size.em;
  const mostColumns = (scale: number) =>
    Math.floor((size.width + gap(scale)) / (columnWidth * scale * size.em + gap(scale)));
  const column = trial.querySelector<HTMLElement>(part("column"));
  const blocks = trial.querySelectorAll(part("item")).length;
  return chooseLayout(blocks, mostColumns, ({ columns, scale }: Trial): Measured => {
    rescale(trial, scale);
    if (column !== null) column.style.width = `${(size.width - (columns - 1) * gap(scale)) / columns}px`;
    const groups = Array.from(trial.querySelectorAll(part("group")), (group) => ({
      heading: heightOf(group.querySelector(part("heading"))),
      items: Array.from(group.querySelectorAll(part("item")), heightOf),
    }));
    return { groups, room: size.height - heightOf(trial.querySelector(part("lead"))) - 1 };
  });
}

/**
 * Other letters, and laid out afresh: Chromium asks a container query in em again only when the container's size
 * changes, not its letters, and would go on with the answer for the last ones.
 */
function rescale(trial: HTMLElement, scale: number): void {
  trial.style.display = "none";
  trial.style.fontSize = `${scale}em`;
  trial.getBoundingClientRect();
  trial.style.display = "";
}

function part(name: "lead" | "column" | "group" | "heading" | "item"): string {
  return `[data-flow="${name}"]`;
}

function heightOf(element: Element | null): number {
  return element?.getBoundingClientRect().height ?? 0;
}
