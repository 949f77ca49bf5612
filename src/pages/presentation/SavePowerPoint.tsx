import { useState } from "react";
import { Button } from "../../components/controls/Button.tsx";
import { ExportOutcome } from "../../components/export/ExportOutcome.tsx";
import { useExport } from "../../components/export/useExport.ts";
import type { PowerPointFile } from "../../slides/powerPoint/powerPointFile.ts";
import { useText } from "../../text/LanguageContext.ts";
import { presentationText } from "../../text/presentation.ts";

interface SavePowerPointProps {
  /** Writes the file; its code is loaded when it is asked for. */
  readonly fileOf: (hasAppendix: boolean) => Promise<PowerPointFile>;
  readonly hasAppendix: boolean;
  /** Absent where there is no appendix. */
  readonly onAppendix?: (isWanted: boolean) => void;
}

/** Saves the presentation as a PowerPoint file, with the appendix where that is wanted, and says how long the file is. The print follows the same choice. */
export function SavePowerPoint({ fileOf, hasAppendix, onAppendix }: SavePowerPointProps) {
  const t = useText(presentationText).start;
  const { state, run } = useExport();
  const [length, setLength] = useState<number | null>(null);
  return (
    <>
      <Button
        onClick={() =>
          run(async () => {
            const file = await fileOf(hasAppendix);
            setLength(file.slides);
            return file;
          })
        }
      >
        {t.powerPoint}
      </Button>
      {onAppendix !== undefined && (
        <label>
          <input
            type="checkbox"
            checked={hasAppendix}
            onChange={({ currentTarget }) => onAppendix(currentTarget.checked)}
          />{" "}
          {t.withAppendix}
        </label>
      )}
      <ExportOutcome state={state} />
      <span role="status">{state.kind === "done" && length !== null && t.fileLength(length)}</span>
    </>
  );
}
