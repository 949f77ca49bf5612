import { type ReactNode, use } from "react";
import type { InitiativeProps } from "../../../../components/names/initiativeProps.ts";
import { href } from "../../../../links/href.ts";
import { ListSearchContext } from "../cellContexts.ts";

interface InitiativeLinkProps extends InitiativeProps {
  readonly children: ReactNode;
}

/** Leads to the page of an initiative of the list, from which the list can be walked. */
export function InitiativeLink({ followUp, initiative, children }: InitiativeLinkProps) {
  return <a href={href.initiative(followUp.facts.id, initiative.id, use(ListSearchContext))}>{children}</a>;
}
