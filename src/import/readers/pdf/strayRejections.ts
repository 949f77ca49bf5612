/** What pdf.js calls the faults of a file. */
const OF_PDF =
  /^(?:XRef|XRefEntry|XRefParse|MissingData|ParserEOF|InvalidPDF|Format|Unknown|UnknownError|Abort|Jpx|Jbig2)/u;

interface NodeProcess {
  readonly on: (event: "unhandledRejection", listener: (reason: unknown) => void) => void;
  readonly off: (event: "unhandledRejection", listener: (reason: unknown) => void) => void;
}

/**
 * Does some work with pdf.js. In a damaged file it rejects promises of its own that nobody waits for, beside the one that the caller
 * waits for; Node would end the process for them, and a page would report them. Others' promises are left alone.
 */
export async function withoutStrayRejections<T>(work: () => Promise<T>): Promise<T> {
  const scope: { readonly process?: Partial<NodeProcess> } & Partial<
    Pick<EventTarget, "addEventListener" | "removeEventListener">
  > = globalThis;
  const onRejection = (reason: unknown) => {
    if (!isOfPdf(reason)) throw reason;
  };
  const onEvent = (event: Event) => {
    if ("reason" in event && isOfPdf(event.reason)) event.preventDefault();
  };
  scope.process?.on?.("unhandledRejection", onRejection);
  scope.addEventListener?.("unhandledrejection", onEvent);
  try {
    return await work();
  } finally {
    // They are reported when the promises of this turn are done.
    await new Promise((resolve) => setTimeout(resolve, 0));
    scope.process?.off?.("unhandledRejection", onRejection);
    scope.removeEventListener?.("unhandledrejection", onEvent);
  }
}

function isOfPdf(reason: unknown): boolean {
  return reason instanceof Error && OF_PDF.test(reason.name);
}
