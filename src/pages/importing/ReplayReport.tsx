import { correctionKind } from "../../agreement/corrections/correctionKind.ts";
import type { Correction } from "../../agreement/format/schema.ts";
import { CorrectionItem } from "../../components/corrections/CorrectionItem.tsx";
import { Notice } from "../../components/notices/Notice.tsx";
import { importingText } from "../../text/importing.ts";
import { useText } from "../../text/LanguageContext.ts";
import type { Replay } from "./useDraft.ts";

/** What became of the corrections of the draft before: how many hold, and by name those that the document says now or has otherwise. */
export function ReplayReport({ replay: { kept, settled, lost, earlier } }: { readonly replay: Replay }) {
  const t = useText(importingText);
  const named = (title: string, corrections: readonly Correction[]) =>
    corrections.length > 0 && (
      <>
        {" "}
        {title}:
        <ul>
          {corrections.map((correction) => (
            <CorrectionItem
              key={`${correction.path} ${correctionKind(correction)}`}
              facts={earlier}
              correction={correction}
            />
          ))}
        </ul>
      </>
    );
  return (
    <Notice role={lost.length === 0 ? "status" : "alert"}>
      {t.replayed(kept.length)}
      {named(t.settled, settled)}
      {named(t.lost, lost)}
    </Notice>
  );
}
