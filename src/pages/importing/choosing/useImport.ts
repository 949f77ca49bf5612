import { useEffect, useRef, useState } from "react";
import { readFile } from "../../../device/readFile.ts";
import { isMissingCode } from "../../../site/missingCode.ts";
import type {
  CodedRefusalAt,
  ImportAnswer,
  ImportRequest,
  ImportStage,
  ReadDocument,
} from "./importMessages.ts";

type Progress =
  | { readonly at: "idle" | "loading" | "cancelled" | "failed" | "missing" | "unreadable" }
  | { readonly at: "fetching"; readonly done: number; readonly total: number }
  | ({ readonly at: "reading" } & ImportStage)
  | { readonly at: "refused"; readonly refusal: CodedRefusalAt };

export interface Importing {
  readonly progress: Progress;
  readonly isReading: boolean;
  readonly readFile: (file: File) => void;
  readonly readText: (text: string) => void;
  readonly cancel: () => void;
}

/** Larger files are no follow-up, and the machine may not have the room: the import refuses them by their first bytes. */
const MOST_BYTES = 65 * 1024 ** 2;

type OnRead = (name: string | null, read: ReadDocument, original: Uint8Array | null) => void;

/** Reads documents in a worker, one at a time; ending the worker cancels it at once. */
export function useImport(onRead: OnRead): Importing {
  const [progress, setProgress] = useState<Progress>({ at: "idle" });
  const current = useRef<AbortController | null>(null);
  useEffect(() => () => current.current?.abort(), []);
  const begin = (): AbortSignal => {
    current.current?.abort();
    current.current = new AbortController();
    return current.current.signal;
  };
  const understand = (name: string | null, bytes: Uint8Array, signal: AbortSignal) => {
    setProgress({ at: "loading" });
    const worker = new Worker(new URL("./import.worker.ts", import.meta.url), { type: "module" });
    signal.addEventListener("abort", () => worker.terminate());
    const fail = ({ message }: Event & { readonly message?: string }) => {
      worker.terminate();
      const isMissing = isMissingCode(new Error(message));
      setProgress(({ at }) => ({ at: isMissing || at === "loading" ? "missing" : "failed" }));
    };
    worker.addEventListener("error", fail);
    worker.addEventListener("messageerror", fail);
    worker.addEventListener("message", ({ data }: MessageEvent<ImportAnswer>) => {
      if ("stage" in data) return setProgress({ at: "reading", ...data });
      worker.terminate();
      if ("refusal" in data) return setProgress({ at: "refused", refusal: data.refusal });
      setProgress({ at: "idle" });
      onRead(name, data, name === null ? null : bytes);
    });
    worker.postMessage({ bytes } satisfies ImportRequest);
  };
  const readChosen = async (file: File) => {
    const signal = begin();
    const part = file.size > MOST_BYTES ? file.slice(0, MOST_BYTES) : file;
    const onProgress = (done: number) => setProgress({ at: "fetching", done, total: part.size });
    onProgress(0);
    try {
      const bytes = await readFile(part, onProgress, signal);
      if (bytes !== null) understand(file.name, bytes, signal);
    } catch {
      if (!signal.aborted) setProgress({ at: "unreadable" });
    }
  };
  return {
    progress,
    isReading: progress.at === "fetching" || progress.at === "loading" || progress.at === "reading",
    readFile: (file) => void readChosen(file),
    readText: (text) => understand(null, new TextEncoder().encode(text), begin()),
    cancel: () => {
      current.current?.abort();
      setProgress({ at: "cancelled" });
    },
  };
}
