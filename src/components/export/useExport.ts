import { type ReactNode, useEffect, useState } from "react";
import { download } from "../../device/download.ts";
import { isMissingCode } from "../../site/missingCode.ts";

/** A file that a page has made, and what it is called. */
export interface MadeFile {
  readonly name: string;
  readonly content: Blob;
}

/** A dialog that asks something before it makes the file itself; `close` takes it away. */
export interface Asked {
  readonly ask: (close: () => void) => ReactNode;
}

export type ExportState =
  | { readonly kind: "idle" }
  /** `slow`: it has taken so long that the reader should be told. */
  | { readonly kind: "working"; readonly slow: boolean }
  | { readonly kind: "done"; readonly name: string }
  | { readonly kind: "asked"; readonly dialog: ReactNode }
  /** `code-missing`: the code that makes the file could not be fetched, so nothing was tried. */
  | { readonly kind: "code-missing" }
  | { readonly kind: "failed"; readonly again: () => void };

/** Longer than this a reader wonders whether anything happens. */
const SLOW_MS = 500;

/** Makes a file and hands it to the browser; says how it goes. One at a time. */
export function useExport(): {
  readonly state: ExportState;
  readonly run: (make: () => Promise<MadeFile | Asked>) => void;
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
  const run = async (make: () => Promise<MadeFile | Asked>) => {
    setState({ kind: "working", slow: false });
    try {
      const made = await make();
      if ("ask" in made)
        return setState({ kind: "asked", dialog: made.ask(() => setState({ kind: "idle" })) });
      download(made.content, made.name);
      setState({ kind: "done", name: made.name });
    } catch (cause) {
      setState(
        isMissingCode(cause) ? { kind: "code-missing" } : { kind: "failed", again: () => void run(make) },
      );
    }
  };
  return { state, run: (make) => isWorking || void run(make) };
}
