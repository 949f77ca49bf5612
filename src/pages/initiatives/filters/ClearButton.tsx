import type { ReactNode } from "react";
import { NO_FILTER } from "../../../agreement/filter/filter.ts";
import { Button } from "../../../components/controls/Button.tsx";
import type { Worklist } from "../useWorklist.ts";
import { focusScreen } from "./focusScreen.ts";

interface ClearButtonProps {
  readonly change: Worklist["change"];
  readonly children: ReactNode;
}

/** Removes every filter; order, groups and columns stay. The button disappears then, so the focus moves to the screen. */
export function ClearButton({ change, children }: ClearButtonProps) {
  return (
    <Button
      data-print="no"
      onClick={(event) => {
        focusScreen(event.currentTarget);
        change(NO_FILTER);
      }}
    >
      {children}
    </Button>
  );
}
