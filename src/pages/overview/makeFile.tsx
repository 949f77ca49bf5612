import type { FollowUp } from "../../agreement/followUp.ts";
import type { Asked, MadeFile } from "../../components/export/useExport.ts";
import type { Language } from "../../text/messages.ts";

/** A whole follow-up as a file: a document, slides, or a table of its facts; of the next round's form a dialog asks which it is of. */
export async function makeFile(
  format: "word" | "form" | "pptx" | "milestones" | "figures",
  followUp: FollowUp,
  language: Language,
): Promise<MadeFile | Asked> {
  if (format === "word") return (await import("../../export/docx/wordFile.ts")).reportFile(followUp);
  if (format === "form") {
    const { FormDialog } = await import("./form/FormDialog.tsx");
    return { ask: (close) => <FormDialog followUp={followUp} onClose={close} /> };
  }
  if (format === "pptx") {
    const { powerPointFile } = await import("../../slides/powerPoint/powerPointFile.ts");
    return powerPointFile(followUp, {}, language);
  }
  const { tidyFile } = await import("../../export/tidy/tidyFile.ts");
  const { name, text } = tidyFile(format, followUp);
  return { name, content: new Blob([text], { type: "text/csv;charset=utf-8" }) };
}
