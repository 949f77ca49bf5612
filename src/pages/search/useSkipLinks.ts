import { useMemo } from "react";
import { useText } from "../../text/LanguageContext.ts";
import { searchText } from "../../text/search.ts";

/** Where keyboard readers of a list of hits may go at once. */
export function useSkipLinks() {
  const { skip } = useText(searchText);
  return useMemo(
    () => [
      { label: skip.search, selector: "input[type=search]" },
      { label: skip.list, selector: "tbody th a" },
    ],
    [skip],
  );
}
