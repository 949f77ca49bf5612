import { memo, type ReactNode, useLayoutEffect, useMemo, useReducer, useRef } from "react";
import { useIsPrerendered } from "../../../device/useIsPrerendered.ts";
import { useText } from "../../../text/LanguageContext.ts";
import { wallText } from "../../../text/wall.ts";
import type { Layout } from "./chooseLayout.ts";
import styles from "./flow.module.css";
import { layOut, pageStyles } from "./layOut.ts";
import type { Run } from "./pack.ts";
import type { Layouts } from "./useLayouts.ts";
import { useSize } from "./useSize.ts";

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

/** What is laid out. */
export interface FlowContent {
  /** Stands above the columns of every page, or of the first where it takes most of the room. */
  readonly lead: ReactNode | null;
  /** Must be the same for the same {@link FlowState.layouts}. */
  readonly groups: readonly FlowGroup[];
  /** The least width of a column in em, so that its rows can be read. */
  readonly columnWidth: number;
}

/** Lays blocks out in the room there is: columns, letters and pages follow from measuring, so that nothing is cut. */
export const PagedFlow = memo(function PagedFlow(props: FlowContent & FlowState) {
  const { lead, groups, columnWidth, page, onPages, layouts } = props;
  const box = useRef<HTMLDivElement>(null);
  const trial = useRef<HTMLDivElement>(null);
  const size = useSize(box);
  const isPrerendered = useIsPrerendered();
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
        <>
          {/* The picture's own script (`picture/fitWall.ts`) lays it out from the trial; it stands first, so that its patterns count and not those that are unseen. */}
          {isPrerendered && (
            <div className={styles["page"]} data-flow="page">
              <div className={styles["columns"]} data-flow="columns" />
            </div>
          )}
          <div
            ref={trial}
            className={styles["trial"]}
            aria-hidden="true"
            inert
            data-flow="trial"
            data-column-width={columnWidth}
          >
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
        </>
      ) : (
        <FlowPage lead={lead} groups={filled} layout={layout} page={page} />
      )}
    </div>
  );
});

interface FlowPageProps extends Pick<FlowContent, "lead" | "groups"> {
  readonly layout: Layout;
  readonly page: number;
}

function FlowPage({ lead, groups, layout, page }: FlowPageProps) {
  const place = Math.min(page, layout.pages.length - 1);
  const columns = layout.pages[place] ?? [];
  const { page: pageStyle, columns: columnsStyle } = pageStyles(layout);
  return (
    <div className={styles["page"]} style={pageStyle}>
      {lead !== null && (place <= 0 || !layout.leadsOnce) && <div className={styles["lead"]}>{lead}</div>}
      <div className={styles["columns"]} style={columnsStyle}>
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
            continues.length > 0 && (
              <span className={styles["continues"]} data-flow="continues">
                {" "}
                ({continues.join(", ")})
              </span>
            ),
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
