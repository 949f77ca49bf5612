import { useState } from "react";
import { applyCorrections } from "../../agreement/corrections/correct.ts";
import { toJson } from "../../agreement/format/catalogue.ts";
import controls from "../../components/controls/controls.module.css";
import { download } from "../../device/download.ts";
import type { Draft } from "../../feed/draft/keptDraft.ts";
import { importingText } from "../../text/importing.ts";
import { useText } from "../../text/LanguageContext.ts";

/** Saves the feed and the text that its lines count, as two files. */
export function SaveFeed({ draft, onSave }: { readonly draft: Draft; readonly onSave: () => void }) {
  const t = useText(importingText);
  const [saved, setSaved] = useState<readonly [string, string] | null>(null);
  const save = () => {
    const facts = applyCorrections(draft.imported, draft.corrections);
    const [feed, source] = [`${facts.id}.json`, `${facts.id}.txt`];
    download(new Blob([toJson(facts)], { type: "application/json" }), feed);
    download(new Blob([draft.source], { type: "text/plain" }), source);
    setSaved([feed, source]);
    onSave();
  };
  return (
    <>
      <button type="button" className={controls["button"]} onClick={save}>
        {t.save}
      </button>
      <span role="status">{saved !== null && t.saved(...saved)}</span>
    </>
  );
}
