import { useEffect, useRef, useState } from "react";
import type { ImportAnswer, ImportRequest, ImportResult } from "./importMessages.ts";

type Progress =
  | { readonly at: "idle" | "loading" | "reading" | "cancelled" | "failed" }
  | { readonly at: "refused"; readonly refusal: Extract<ImportResult, { refusal: unknown }>["refusal"] };

type Read = Exclude<ImportResult, { refusal: unknown }>;

/** Reads documents in a worker, one at a time; ending the worker cancels it at once. */
export function useImport(onRead: (name: string | null, result: Read) => void) {
  const [progress, setProgress] = useState<Progress>({ at: "idle" });
  const worker = useRef<Worker | null>(null);
  const end = () => {
    worker.current?.terminate();
    worker.current = null;
  };
  useEffect(() => () => worker.current?.terminate(), []);
  const read = (name: string | null, bytes: Uint8Array) => {
    end();
    setProgress({ at: "loading" });
    const current = new Worker(new URL("./import.worker.ts", import.meta.url), { type: "module" });
    worker.current = current;
    const fail = () => {
      end();
      setProgress({ at: "failed" });
    };
    current.addEventListener("error", fail);
    current.addEventListener("message", ({ data }: MessageEvent<ImportAnswer>) => {
      if ("stage" in data) return setProgress({ at: data.stage });
      end();
      if ("refusal" in data) return setProgress({ at: "refused", refusal: data.refusal });
      setProgress({ at: "idle" });
      onRead(name, data);
    });
    current.postMessage({ bytes } satisfies ImportRequest);
  };
  const cancel = () => {
    end();
    setProgress({ at: "cancelled" });
  };
  return { progress, read, cancel };
}
