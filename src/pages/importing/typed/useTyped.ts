import { useEffect, useRef, useState } from "react";
import { keptTyped, type TypedText } from "../../../feed/draft/keptDraft.ts";
import type { TypedTexts } from "./TypedContext.ts";

type Texts = Readonly<Record<string, TypedText>>;

/** The texts of the draft that are not used yet, kept in this browser with each letter. */
export function useTyped(): TypedTexts {
  const [texts, setTexts] = useState<Texts>({});
  const latest = useRef(texts);
  const keep = (next: Texts) => {
    latest.current = next;
    setTexts(next);
    void keptTyped.write(Object.keys(next).length === 0 ? null : next);
  };
  useEffect(() => {
    let isHere = true;
    void keptTyped.read().then((kept) => {
      if (!isHere || kept === null) return;
      latest.current = { ...kept, ...latest.current };
      setTexts(latest.current);
    });
    const stop = keptTyped.subscribe(() => {
      void keptTyped.read().then((kept) => {
        if (!isHere) return;
        latest.current = kept ?? {};
        setTexts(latest.current);
      });
    });
    return () => {
      isHere = false;
      stop();
    };
  }, []);
  return {
    texts,
    read: (field, before) => {
      const typed = texts[field];
      return typed?.before === before ? typed.text : null;
    },
    write: (field, text, before) => {
      const { [field]: _, ...others } = latest.current;
      keep(text === before ? others : { ...others, [field]: { text, before } });
    },
    forget: (...beginnings) => {
      const stays = Object.entries(latest.current).filter(
        ([field]) => !beginnings.some((beginning) => field.startsWith(beginning)),
      );
      if (stays.length < Object.keys(latest.current).length) keep(Object.fromEntries(stays));
    },
  };
}
