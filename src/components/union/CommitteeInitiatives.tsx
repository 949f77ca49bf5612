import { type ComponentProps, useMemo } from "react";
import { countDelayed } from "../../agreement/effort/delay.ts";
import type { FollowUp } from "../../agreement/followUp.ts";
import { foldsText } from "../../text/folds.ts";
import { useText } from "../../text/LanguageContext.ts";
import { numberedName } from "../../text/numberedName.ts";
import { CommitteeHead } from "./CommitteeHead.tsx";

interface CommitteeInitiativesProps extends Omit<ComponentProps<typeof CommitteeHead>, "counts" | "names"> {
  readonly followUp: FollowUp;
}

/** The heading of a committee's initiatives: how many they are, and how many of them are delayed. */
export function CommitteeInitiatives({ followUp, ...props }: CommitteeInitiativesProps) {
  const t = useText(foldsText);
  const { initiatives } = props.part;
  const delayed = useMemo(() => countDelayed(followUp, initiatives), [followUp, initiatives]);
  const names = useMemo(() => initiatives.map(numberedName), [initiatives]);
  return (
    <CommitteeHead
      {...props}
      counts={[t.initiatives(initiatives.length), t.delayed(delayed)]}
      names={names}
    />
  );
}
