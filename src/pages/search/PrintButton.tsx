import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { Button } from "../../components/controls/Button.tsx";
import { useText } from "../../text/LanguageContext.ts";
import { searchText } from "../../text/search.ts";
import { fillRows, MOST_PRINTED } from "./loadHits.ts";
import type { Answer } from "./useSearch.ts";

/** Prints the list: first fetches the rows that nobody has scrolled to. */
export function PrintButton({ answer: { request } }: { readonly answer: Answer }) {
  const t = useText(searchText);
  const client = useQueryClient();
  const [state, setState] = useState<"idle" | "working" | "failed">("idle");
  const fetchAndPrint = async () => {
    setState("working");
    try {
      await fillRows(client, request, MOST_PRINTED);
      setState("idle");
    } catch {
      setState("failed");
      return;
    }
    print();
  };
  return (
    <span data-print="no">
      <Button
        aria-disabled={state === "working" || undefined}
        onClick={() => state !== "working" && void fetchAndPrint()}
      >
        {t.print}
      </Button>{" "}
      <span role="status">
        {state === "working" ? t.printing : state === "failed" ? t.printFailed : null}
      </span>
    </span>
  );
}
