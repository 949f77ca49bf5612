import { CorrectionItem } from "../../components/corrections/CorrectionItem.tsx";
import { Notice } from "../../components/notices/Notice.tsx";
import { importingText } from "../../text/importing.ts";
import { useText } from "../../text/LanguageContext.ts";
import type { Replay } from "./useDraft.ts";

/** What became of the corrections of the draft before: how many hold, and by name those that do not fit any more. */
export function ReplayReport({ replay: { kept, settled, lost, earlier } }: { readonly replay: Replay }) {
  const t = useText(importingText);
  return (
    <Notice role={lost.length === 0 ? "status" : "alert"}>
      {t.replayed(kept.length, settled.length)}
      {lost.length > 0 && (
        <>
          {" "}
          {t.lost}:
          <ul>
            {lost.map((correction) => (
              <CorrectionItem key={correction.path} facts={earlier} correction={correction} />
            ))}
          </ul>
        </>
      )}
    </Notice>
  );
}
