import type { FollowUp } from "../../agreement/followUp.ts";
import { foldsText } from "../../text/folds.ts";
import { useText } from "../../text/LanguageContext.ts";
import { Button } from "../controls/Button.tsx";
import type { Folds } from "./useFolds.ts";

/** Unfolds all committees of a table, or folds them where all are unfolded. */
export function FoldAll({ followUp, folds }: { readonly followUp: FollowUp; readonly folds: Folds }) {
  const t = useText(foldsText);
  const ids = (followUp.union?.committees ?? []).map(({ id }) => id);
  const isAllOpen = ids.every(folds.isOpen);
  return (
    <p data-print="no">
      <Button isLink onClick={() => folds.openOnly(isAllOpen ? [] : ids)}>
        {isAllOpen ? t.closeAll : t.openAll}
      </Button>
    </p>
  );
}
