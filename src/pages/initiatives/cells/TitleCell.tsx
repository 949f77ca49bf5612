import type { Initiative } from "../../../agreement/schema.ts";
import { Marked } from "../../../components/text/Marked.tsx";
import { HitExcerpt } from "./HitExcerpt.tsx";

interface TitleCellProps {
  readonly initiative: Initiative;
  readonly query: string;
  /** Its page. */
  readonly address: string;
}

/** An initiative's name, which leads to its page, and what it says of what was searched. */
export function TitleCell({ initiative, query, address }: TitleCellProps) {
  const { number, title } = initiative;
  return (
    <>
      <a href={address}>
        <Marked text={number === null ? title : `${number}. ${title}`} query={query} />
      </a>
      <HitExcerpt initiative={initiative} query={query} />
    </>
  );
}
