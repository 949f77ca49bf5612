/** Runs in a worker: reads one document, and says what it is at. The reader of its format loads here, when it is wanted. */
import type { ImportAnswer, ImportRequest } from "./importMessages.ts";

addEventListener("message", async ({ data }: MessageEvent<ImportRequest>) => {
  const [{ importBytes }, { groupFindings }] = await Promise.all([
    import("../../import/importBytes.ts"),
    import("../../import/findingGroups.ts"),
  ]);
  say({ stage: "reading" });
  const result = await importBytes(data.bytes);
  if (result.refused) return say({ refusal: result });
  say({
    facts: result.facts,
    findings: groupFindings(result.findings),
    source: new TextDecoder().decode(result.source),
  });
});

function say(answer: ImportAnswer): void {
  postMessage(answer);
}
