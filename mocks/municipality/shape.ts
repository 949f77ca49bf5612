/**
 * The shape of the one real document, `public/feed/ballerup-2017-oekonomiudvalget.json`: how long its texts are, in
 * letters by deciles, and how often a smiley or a blank stands where. A test compares what is generated with it.
 */
export const LENGTHS = {
  description: [229, 356, 379, 424, 473, 530, 559, 749, 1058, 1185, 1484],
  remarks: [81, 113, 152, 218, 267, 303, 347, 380, 567, 727, 966],
  milestone: [27, 37, 48, 54, 62, 74, 93, 111, 141, 174, 357],
  status: [23, 39, 44, 50, 77, 78, 103, 148, 173, 178, 219],
} as const;

/** Smileys of effort, of 128 milestones. */
export const SMILEY_WEIGHTS = { glad: 80, neutral: 20, sur: 7, none: 21 } as const;

/** How often a status stands beside a smiley. */
export const STATUS_CHANCE = { glad: 0.0125, neutral: 0.65, sur: 0.86, none: 0.05 } as const;

/** How often a part is there: descriptions and remarks of 32 initiatives, texts of milestones that have a smiley. */
export const PRESENCE = { description: 21 / 32, remarks: 21 / 32, milestone: 0.96, number: 21 / 32 } as const;

/** What the economy of 32 initiatives is about; `none` has no economic effect. */
export const ECONOMY_WEIGHTS = {
  none: 18,
  saving: 8,
  investment: 3,
  allocation: 1,
  budget: 1,
  expense: 1,
} as const;

/** Economy smileys of the 15 that have one. */
export const ECONOMY_SMILEY_WEIGHTS = { glad: 11, sur: 4 } as const;
