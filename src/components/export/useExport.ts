import { useEffect, useState } from "react";
import { download } from "../../device/download.ts";
import { isMissingCode } from "../../site/missingCode.ts";

/** A file that a page has made, and what it is called. */
export interface MadeFile {
  readonly name: string;
  readonly content: Blob;
}

export type ExportState =
  | { readonly kind: "idle" }
  /** `slow`: it has taken so long that the reader should be told. */
  | { readonly kind: "working"; readonly slow: boolean }
  | { readonly kind: "done"; readonly name: string }
  /** `code-missing`: the code that makes the file could not be fetched, so nothing was tried. */
  | { readonly kind: "code-missing" }
  | { readonly kind: "failed"; readonly again: () => void };

/** Longer than this a reader wonders whether anything happens. */
const SLOW_MS = 500;

/** Makes a file and hands it to the browser; says how it goes. One at a time. `null` is no file, and nothing is said of it. */
export function useExport(): {
  readonly state: ExportState;
  readonly run: (make: () => Promise<MadeFile | null>) => void;
} {
  const [state, setState] = useState<ExportState>({ kind: "idle" });
  const isWorking = state.kind === "working";
  useEffect(() => {
    if (!isWorking) return;
    // The file may be done by then, and its state only on its way to the screen.
    const showSlow = () => setState((now) => (now.kind === "working" ? { ...now, slow: true } : now));
    const timer = setTimeout(showSlow, SLOW_MS);
    return () => clearTimeout(timer);
  }, [isWorking]);
  const run = async (make: () => Promise<MadeFile | null>) => {
    setState({ kind: "working", slow: false });
    try {
      const made = await make();
      if (made !== null) download(made.content, made.name);
      setState(made === null ? { kind: "idle" } : { kind: "done", name: made.name });
    } catch (cause) {
      setState(
        isMissingCode(cause) ? { kind: "code-missing" } : { kind: "failed", again: () => void run(make) },
      );
    }
  };
  return { state, run: (make) => isWorking || void run(make) };
}
