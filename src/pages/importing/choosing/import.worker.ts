/** Runs in a worker: reads one document, and says what it is at. The reader of its format loads here, when it is wanted. */
import type { ImportAnswer, ImportRequest } from "./importMessages.ts";

addEventListener("message", async ({ data }: MessageEvent<ImportRequest>) => {
  const [{ importBytes }, { groupFindings }, { tabbedRows }, { unreadPlaces }] = await Promise.all([
    import("../../../import/importBytes.ts"),
    import("../../../import/findingGroups.ts"),
    import("../../../import/tabbedRows.ts"),
    import("../../../import/unreadPlaces.ts"),
  ]);
  say({ stage: "reading" });
  const result = await importBytes(data.bytes, {}, say);
  if (result.refused) return say({ refusal: result });
  const { format, facts, findings, source, blocks } = result;
  say({
    format,
    imported: facts,
    findings: groupFindings(findings),
    unread: unreadPlaces(result),
    source: new TextDecoder().decode(source),
    blocks: format === "text" ? tabbedRows(blocks) : blocks,
  });
});

// What a promise rejects with, the page is not told by itself: it would wait for ever.
addEventListener("unhandledrejection", ({ reason }) => {
  throw reason;
});

function say(answer: ImportAnswer): void {
  postMessage(answer);
}
