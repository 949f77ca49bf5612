import type { FollowUp } from "../../agreement/followUp.ts";
import type { MadeFile } from "../../components/export/useExport.ts";
import type { Language } from "../../text/messages.ts";

/** A whole follow-up as a file: a document, slides, or a table of its facts. */
export async function makeFile(
  format: "word" | "pptx" | "milestones" | "figures",
  followUp: FollowUp,
  language: Language,
): Promise<MadeFile> {
  if (format === "word") return (await import("../../export/docx/wordFile.ts")).reportFile(followUp);
  if (format === "pptx") {
    const { powerPointFile } = await import("../../slides/powerPoint/powerPointFile.ts");
    return powerPointFile(followUp, {}, language);
  }
  const { tidyFile } = await import("../../export/tidy/tidyFile.ts");
  const { name, text } = tidyFile(format, followUp);
  return { name, content: new Blob([text], { type: "text/csv;charset=utf-8" }) };
}
