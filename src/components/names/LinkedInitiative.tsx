import { href } from "../../links/href.ts";
import { InitiativeName } from "./InitiativeName.tsx";
import type { InitiativeProps } from "./initiativeProps.ts";

/** An initiative's name, which leads to its screen. */
export function LinkedInitiative({ followUp, initiative }: InitiativeProps) {
  return (
    <a href={href.initiative(followUp.facts.id, initiative.id)}>
      <InitiativeName initiative={initiative} />
    </a>
  );
}
