import { useState } from "react";
import type { FollowUp } from "../../agreement/followUp.ts";
import controls from "../../components/controls/controls.module.css";
import { ExportOutcome } from "../../components/export/ExportOutcome.tsx";
import { useExport } from "../../components/export/useExport.ts";
import type { PresentationValues } from "../../links/presentation.ts";
import { useLanguage, useText } from "../../text/LanguageContext.ts";
import { presentationText } from "../../text/presentation.ts";

interface SavePowerPointProps {
  readonly followUp: FollowUp;
  /** Which presentation it is. */
  readonly values: PresentationValues;
  readonly hasAppendix: boolean;
  readonly onAppendix: (isWanted: boolean) => void;
}

/** Saves the presentation as a PowerPoint file, with the appendix where that is wanted, and says how long the file is. The print follows the same choice. */
export function SavePowerPoint({ followUp, values, hasAppendix, onAppendix }: SavePowerPointProps) {
  const t = useText(presentationText).start;
  const language = useLanguage();
  const { state, run } = useExport();
  const [length, setLength] = useState<number | null>(null);
  return (
    <>
      <button
        type="button"
        className={controls["button"]}
        onClick={() =>
          run(async () => {
            const { powerPointFile } = await import("../../slides/powerPoint/powerPointFile.ts");
            const file = powerPointFile(followUp, values, language, { hasAppendix });
            setLength(file.slides);
            return file;
          })
        }
      >
        {t.powerPoint}
      </button>
      <label>
        <input
          type="checkbox"
          checked={hasAppendix}
          onChange={({ currentTarget }) => onAppendix(currentTarget.checked)}
        />{" "}
        {t.withAppendix}
      </label>
      <ExportOutcome state={state} />
      <span role="status">{state.kind === "done" && length !== null && t.fileLength(length)}</span>
    </>
  );
}
