import { SearchField } from "../../components/controls/SearchField.tsx";
import { HitSteps } from "../../components/source/HitSteps.tsx";
import bar from "../../components/source/hitBar.module.css";
import { useText } from "../../text/LanguageContext.ts";
import { readerText } from "../../text/reader.ts";
import type { SourceView } from "./useSourceView.ts";

/** The search in the document: it stays in sight, says how many places it found, and leads from one to the next. */
export function SearchBar({ view }: { readonly view: SourceView }) {
  const t = useText(readerText);
  const { query, hits, hit, search, move } = view;
  return (
    <search className={bar["bar"]} data-print="no">
      <SearchField
        label={t.search}
        value={query}
        onChange={search}
        onKeyDown={(event) => {
          if (event.key === "Enter") move(event.shiftKey ? -1 : 1);
        }}
        title={t.keys}
      />
      <HitSteps hits={query.trim() === "" ? null : hits} hit={hit} move={move} />
    </search>
  );
}
