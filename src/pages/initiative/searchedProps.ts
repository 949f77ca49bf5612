import type { InitiativeProps } from "../../components/names/initiativeProps.ts";

/** What the parts of an initiative's screen need that mark what a reader has searched for. */
export interface SearchedProps extends InitiativeProps {
  readonly query: string;
}
