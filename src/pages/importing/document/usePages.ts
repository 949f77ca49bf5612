import { useEffect, useRef, useState } from "react";
import { keptOriginal } from "../../../feed/draft/keptDraft.ts";
import type { OpenPages, PagesAnswer, PagesRequest } from "./pagesMessages.ts";

export interface Pages {
  /** In points; `undefined` until the file is open, `null` when it cannot be drawn. */
  readonly sizes: OpenPages["sizes"] | null | undefined;
  /** Has a page, counted from 1, drawn so many pixels wide. The answer comes once; what is returned forgets the question. */
  readonly draw: (page: number, width: number, onPicture: (picture: ImageBitmap) => void) => () => void;
}

/** The pages of the draft's PDF, drawn in a worker. `file` tells one document from another. */
export function usePages(file: unknown): Pages {
  const [sizes, setSizes] = useState<Pages["sizes"]>(undefined);
  const worker = useRef<Worker | null>(null);
  const asked = useRef(new Map<number, (picture: ImageBitmap) => void>());
  // biome-ignore lint/correctness/useExhaustiveDependencies: another file is opened anew.
  useEffect(() => {
    const own = new Worker(new URL("./pages.worker.ts", import.meta.url), { type: "module" });
    worker.current = own;
    setSizes(undefined);
    own.addEventListener("error", () => setSizes(null));
    own.addEventListener("message", ({ data }: MessageEvent<PagesAnswer>) => {
      if ("sizes" in data) return setSizes(data.sizes);
      const onPicture = asked.current.get(data.page);
      asked.current.delete(data.page);
      if (data.picture !== null) onPicture?.(data.picture);
    });
    void keptOriginal.read().then((bytes) => {
      if (bytes === null) setSizes(null);
      else own.postMessage({ bytes } satisfies PagesRequest);
    });
    return () => {
      own.terminate();
      asked.current.clear();
    };
  }, [file]);
  const draw = useRef<Pages["draw"]>((page, width, onPicture) => {
    asked.current.set(page, onPicture);
    worker.current?.postMessage({ page, width } satisfies PagesRequest);
    return () => asked.current.delete(page);
  });
  return { sizes, draw: draw.current };
}
