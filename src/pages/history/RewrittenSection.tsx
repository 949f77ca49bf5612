import type { Rewriting } from "../../agreement/history/rewritings.ts";
import type { History } from "../../agreement/history/threads.ts";
import { Button } from "../../components/controls/Button.tsx";
import { useFirst } from "../../components/controls/useFirst.tsx";
import flow from "../../components/layout/flow.module.css";
import { Section } from "../../components/layout/Section.tsx";
import { formatCount } from "../../text/format.ts";
import { historyText } from "../../text/history.ts";
import { useLanguage, useText } from "../../text/LanguageContext.ts";
import { HistoryExport } from "./HistoryExport.tsx";
import { RewritingRow } from "./RewritingRow.tsx";
import type { HistoryView } from "./useHistoryView.ts";
import { WordTable } from "./WordTable.tsx";

/** So many are listed until the reader asks for all. */
const FIRST = 100;

/** What a later follow-up states otherwise, old and new side by side; apart from it, the texts that only moved. */
export function RewrittenSection({ view }: { readonly view: HistoryView }) {
  const t = useText(historyText);
  const language = useLanguage();
  const { shown, all, history } = view;
  const [moved, rewritten] = parted(shown);
  const total = parted(all)[1].length;
  const count = (number: number) => formatCount(number, language);
  return (
    <Section
      name="rewritten"
      title={`${t.rewritten.title} (${t.rewritten.count(count(rewritten.length), count(total))})`}
      lead={t.rewritten.lead}
      controls={shown.length > 0 ? <HistoryExport part="rewritten" view={view} /> : undefined}
    >
      {rewritten.length === 0 && <p>{total === 0 ? t.rewritten.none : t.rewritten.noneChosen}</p>}
      {shown.length < all.length && (
        <div data-print="no">
          <Button onClick={() => view.change({ kinds: [], initiative: null })}>{t.clear}</Button>
        </div>
      )}
      <RewritingTable name={t.rewritten.title} history={history} rewritings={rewritten} />
      {moved.length > 0 && (
        <>
          <h3>{`${t.moved.title} (${count(moved.length)})`}</h3>
          <p className={flow["soft"]}>{t.moved.lead}</p>
          <RewritingTable name={t.moved.title} history={history} rewritings={moved} />
        </>
      )}
    </Section>
  );
}

/** What was only moved, and what was rewritten. */
function parted(
  rewritings: readonly Rewriting[],
): readonly [moved: readonly Rewriting[], rewritten: readonly Rewriting[]] {
  const isMoved = ({ kind }: Rewriting) => kind === "moved";
  return [rewritings.filter(isMoved), rewritings.filter((one) => !isMoved(one))];
}

interface RewritingTableProps {
  readonly name: string;
  readonly history: History;
  readonly rewritings: readonly Rewriting[];
}

function RewritingTable({ name, history, rewritings }: RewritingTableProps) {
  const t = useText(historyText);
  const { listed, more } = useFirst(rewritings, FIRST);
  if (rewritings.length === 0) return null;
  return (
    <>
      <WordTable label={name} headings={[t.rewritten.fact, t.before, t.now]}>
        {listed.map((rewriting) => (
          <RewritingRow
            key={`${rewriting.from} ${rewriting.change.path}`}
            history={history}
            rewriting={rewriting}
          />
        ))}
      </WordTable>
      {more}
    </>
  );
}
