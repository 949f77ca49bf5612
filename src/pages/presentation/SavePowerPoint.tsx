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
}

/** Saves the presentation as a PowerPoint file. */
export function SavePowerPoint({ followUp, values }: SavePowerPointProps) {
  const t = useText(presentationText).start;
  const language = useLanguage();
  const { state, run } = useExport();
  return (
    <>
      <button
        type="button"
        className={controls["button"]}
        onClick={() =>
          run(async () => {
            const { powerPointFile } = await import("../../slides/powerPoint/powerPointFile.ts");
            return powerPointFile(followUp, values, language);
          })
        }
      >
        {t.powerPoint}
      </button>
      <ExportOutcome state={state} />
    </>
  );
}
