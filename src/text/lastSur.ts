/** Of initiatives without a smiley in the latest round: that they were sur by the one before, in words for within a sentence. */
export const lastSur = {
  da: (count: number) =>
    count === 1 ? "var sur, da den sidst blev vurderet" : "var sure, da de sidst blev vurderet",
  en: (count: number, what: string) => `${count === 1 ? "was" : "were"} ${what} when last rated`,
};
