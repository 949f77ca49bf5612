import controls from "../../components/controls/controls.module.css";
import { useFirst } from "../../components/controls/useFirst.tsx";
import { Section } from "../../components/layout/Section.tsx";
import plain from "../../components/table/plainTable.module.css";
import { formatCount } from "../../text/format.ts";
import { historyText } from "../../text/history.ts";
import { useLanguage, useText } from "../../text/LanguageContext.ts";
import { HistoryExport } from "./HistoryExport.tsx";
import styles from "./history.module.css";
import { RewritingRow } from "./RewritingRow.tsx";
import type { HistoryView } from "./useHistoryView.ts";

/** So many are listed until the reader asks for all. */
const FIRST = 100;

/** What a later follow-up states otherwise, old and new side by side. */
export function RewrittenSection({ view }: { readonly view: HistoryView }) {
  const t = useText(historyText);
  const language = useLanguage();
  const { shown, all } = view;
  const { listed, more } = useFirst(shown, FIRST);
  const count = (number: number) => formatCount(number, language);
  return (
    <Section
      name="rewritten"
      title={`${t.rewritten.title} (${t.rewritten.count(count(shown.length), count(all.length))})`}
      lead={t.rewritten.lead}
      controls={shown.length > 0 ? <HistoryExport part="rewritten" view={view} /> : undefined}
    >
      {shown.length === 0 && <p>{all.length === 0 ? t.rewritten.none : t.rewritten.noneChosen}</p>}
      {shown.length < all.length && (
        <div data-print="no">
          <button
            type="button"
            className={controls["button"]}
            onClick={() => view.change({ kinds: [], initiative: null })}
          >
            {t.clear}
          </button>
        </div>
      )}
      {shown.length > 0 && (
        <table
          aria-label={t.rewritten.title}
          data-cells="words"
          className={`${plain["table"]} ${styles["table"]}`}
        >
          <thead>
            <tr>
              <th scope="col">{t.rewritten.fact}</th>
              <th scope="col">{t.before}</th>
              <th scope="col">{t.now}</th>
            </tr>
          </thead>
          <tbody>
            {listed.map((rewriting) => (
              <RewritingRow
                key={`${rewriting.from} ${rewriting.change.path}`}
                history={view.history}
                rewriting={rewriting}
              />
            ))}
          </tbody>
        </table>
      )}
      {more}
    </Section>
  );
}
