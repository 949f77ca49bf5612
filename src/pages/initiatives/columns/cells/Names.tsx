import { use } from "react";
import { RoomFor } from "../../../../components/table/RoomFor.tsx";
import { markHits } from "../../../../components/text/markHits.tsx";
import { formatList } from "../../../../text/format.ts";
import { useLanguage, useText } from "../../../../text/LanguageContext.ts";
import { DOCUMENT_LANGUAGE } from "../../../../text/messages.ts";
import { worklistColumnsText } from "../../../../text/worklistColumns.ts";
import { QueryContext } from "../cellContexts.ts";
import { Absent } from "./Absent.tsx";
import styles from "./cells.module.css";

/** Names as the document has them, with what was searched marked. */
export function Names({ names }: { readonly names: readonly string[] }) {
  const query = use(QueryContext);
  const t = useText(worklistColumnsText);
  const language = useLanguage();
  if (names.length === 0) return <Absent says={t.nobody} />;
  return (
    <bdi className={styles["names"]} lang={DOCUMENT_LANGUAGE}>
      {markHits(formatList(names, language), query)}
    </bdi>
  );
}

/** Room for words as they stand in names. */
export function NamesRoom({ words }: { readonly words: string }) {
  return (
    <span className={styles["names"]}>
      <RoomFor words={words} />
    </span>
  );
}
