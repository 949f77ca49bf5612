/** Stands in an address and in reports in the place of a follow-up's id, which never begins so, where all of them are meant. */
export const ALL_FOLLOW_UPS = "~aftaler";
