export const DONE = 0;
/** What was asked could not be done, or what was read is not what it should be. */
export const REFUSED = 1;
/** The call was wrong, or a file cannot be read or written. */
export const WRONG_USAGE = 2;
