import { createContext } from "react";
import type { TypedText } from "../../../feed/draft/keptDraft.ts";

/** What was written in fields and is not used yet: it stays while other screens are looked at, and a reload leaves it. */
export interface TypedTexts {
  readonly texts: Readonly<Record<string, TypedText>>;
  /** What was written in a field, while the same stands in it as then; `null` where nothing was. */
  readonly read: (field: string, before: string) => string | null;
  readonly write: (field: string, text: string, before: string) => void;
  /** Forgets what was written in fields whose names begin so. */
  readonly forget: (...beginnings: readonly string[]) => void;
}

export const TypedContext = createContext<TypedTexts>({
  texts: {},
  read: () => null,
  write: () => undefined,
  forget: () => undefined,
});
