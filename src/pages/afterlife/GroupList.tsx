import type { ReactNode } from "react";
import { useFirst } from "../../components/controls/useFirst.tsx";
import { Fold } from "../../components/layout/Fold.tsx";
import flow from "../../components/layout/flow.module.css";
import { formatCount } from "../../text/format.ts";
import { useLanguage } from "../../text/LanguageContext.ts";
import { DOCUMENT_LANGUAGE } from "../../text/messages.ts";
import styles from "./afterlife.module.css";
import type { Group } from "./groups.ts";

/** How many are listed in a group until the reader asks for all. */
const FIRST = 50;

/** A group's title, told as Danish where the words are the document's. */
export function GroupTitle({ group: { title, isOfDocument } }: { readonly group: Group<unknown> }) {
  return isOfDocument ? <bdi lang={DOCUMENT_LANGUAGE}>{title}</bdi> : title;
}

interface GroupListProps<T> {
  /** What all groups are parts of: the list's spoken name begins with it. */
  readonly of: string;
  readonly group: Group<T>;
  /** True where a phone shows only the heading until the reader asks for more. */
  readonly folds?: boolean;
  readonly children: (item: T, place: number) => ReactNode;
}

/** One group under its heading, to which `Contents` leads. */
export function GroupList<T>({ of, group, folds = false, children }: GroupListProps<T>) {
  const language = useLanguage();
  const { name, title, items } = group;
  const { listed, more } = useFirst(items, FIRST);
  const heading = (
    <h3 tabIndex={-1}>
      <GroupTitle group={group} /> {`(${formatCount(items.length, language)})`}
    </h3>
  );
  const list = (
    <>
      <ul aria-label={`${of}: ${title}`} className={flow["stack5"]}>
        {listed.map(children)}
      </ul>
      {more}
    </>
  );
  return (
    <div data-section={name} className={styles["group"]}>
      {folds ? (
        <Fold heading={heading}>{list}</Fold>
      ) : (
        <>
          {heading}
          {list}
        </>
      )}
    </div>
  );
}
