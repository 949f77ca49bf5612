import { use, useCallback, useMemo } from "react";
import { AddressContext } from "./AddressContext.ts";
import {
  type IgnoredParameter,
  type ParameterSet,
  type RawSearch,
  readParameters,
  type ValuesOf,
  writeParameters,
} from "./parameters.ts";

export interface Parameters<S extends ParameterSet> {
  readonly values: ValuesOf<S>;
  readonly ignored: readonly IgnoredParameter[];
  /** Changes some values and keeps the rest; parameters that the screen does not know are dropped. */
  readonly change: (values: Partial<ValuesOf<S>>, options?: { readonly replace?: boolean }) => void;
  /** The raw parameters that the address would have after the same change: for links. */
  readonly changed: (values: Partial<ValuesOf<S>>) => RawSearch;
}

/** A screen's parameters, read from the address. `set` must be a constant. */
export function useParameters<S extends ParameterSet>(set: S): Parameters<S> {
  const { search, setSearch } = use(AddressContext);
  const { values, ignored } = useMemo(() => readParameters(set, search), [set, search]);
  const changed = useCallback(
    (next: Partial<ValuesOf<S>>) => writeParameters(set, { ...values, ...next }),
    [set, values],
  );
  const change = useCallback(
    (next: Partial<ValuesOf<S>>, options?: { readonly replace?: boolean }) =>
      setSearch(changed(next), options),
    [changed, setSearch],
  );
  return { values, ignored, change, changed };
}
