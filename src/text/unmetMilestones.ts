import type { Language } from "./messages.ts";

/**
 * So many milestones that were rated neutral or dissatisfied, also those of initiatives that recovered; `count` is the
 * number in words or digits.
 */
export const unmetMilestones: Readonly<Record<Language, (count: string, isOne: boolean) => string>> = {
  da: (count, isOne) => `${count} ${isOne ? "milepæl" : "milepæle"}, der ikke blev fuldt opfyldt`,
  en: (count, isOne) => `${count} ${isOne ? "milestone" : "milestones"} not fully met`,
};

/** The heading above them. */
export const unmetHeading: Readonly<Record<Language, string>> = {
  da: "Milepæle, der ikke blev fuldt opfyldt",
  en: "Milestones not fully met",
};
