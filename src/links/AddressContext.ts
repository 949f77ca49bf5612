import { createContext } from "react";
import type { RawSearch } from "./parameters.ts";

/** Where the reader is, and how a screen changes the parameters of its address. The app's router provides it. */
export interface Address {
  readonly search: RawSearch;
  /** `replace` for what the reader would not want to step back through, such as each letter typed. */
  readonly setSearch: (search: RawSearch, options?: { readonly replace?: boolean }) => void;
}

export const AddressContext = createContext<Address>({ search: {}, setSearch: () => undefined });
