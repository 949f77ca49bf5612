import type { ReactNode } from "react";

interface Row {
  readonly key: string;
  readonly node: ReactNode;
}

/** The rows of an agreement's committees, below what they come to together, which never stands without the first of them. */
export function wholeFirst(whole: ReactNode, [first, ...rest]: readonly Row[]): readonly Row[] {
  if (first === undefined) return [];
  const node = (
    <>
      {whole}
      {first.node}
    </>
  );
  return [{ key: first.key, node }, ...rest];
}
