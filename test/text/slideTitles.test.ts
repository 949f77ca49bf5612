import { describe, expect, test } from "vitest";
import { type StatusFacts, slideTitlesText } from "../../src/text/slideTitles.ts";

const { da, en } = slideTitlesText;
const facts: StatusFacts = {
  total: 32,
  sur: 0,
  earlierSur: 0,
  newlySur: 0,
  neutral: 0,
  neverRated: 0,
  isLast: true,
};
const status = (given: Partial<StatusFacts>, t = da) => t.status({ ...facts, ...given });

describe("the heading of the status slide", () => {
  test.each([
    [{ sur: 4, newlySur: 3 }, "Fire indsatser endte i sur, tre af dem nye"],
    [{ sur: 4, newlySur: 1 }, "Fire indsatser endte i sur, én af dem ny"],
    [{ sur: 4, newlySur: 4 }, "Fire indsatser endte i sur, alle nye"],
    [{ sur: 2, newlySur: 2 }, "To indsatser endte i sur, begge nye"],
    [{ sur: 2, newlySur: 0 }, "To indsatser endte i sur, ingen af dem nye"],
    [{ sur: 1, newlySur: 1 }, "Én indsats endte i sur, og den er ny"],
    [{ sur: 1 }, "Én indsats endte i sur"],
    [{ sur: 13, newlySur: 12 }, "13 indsatser endte i sur, tolv af dem nye"],
    [{ sur: 32 }, "Alle 32 indsatser endte i sur, ingen af dem nye"],
    [{ total: 1, sur: 1, newlySur: 1 }, "Den ene indsats endte i sur, og den er ny"],
    [
      { sur: 17, newlySur: 10, earlierSur: 4 },
      "17 indsatser endte i sur, ti af dem nye; fire til var sure, da de sidst blev vurderet",
    ],
    [{ earlierSur: 1 }, "Én indsats var sur, da den sidst blev vurderet"],
    [{ neutral: 1 }, "Ingen indsats er sur, én er senest vurderet neutral"],
    [{ neutral: 3 }, "Ingen indsats er sur, tre er senest vurderet neutral"],
    [{}, "Alle 32 indsatser er senest vurderet glad"],
    [{ neverRated: 1 }, "31 indsatser er senest vurderet glad, én er aldrig vurderet"],
    [{ neverRated: 32 }, "Ingen af de 32 indsatser er vurderet"],
    [{ total: 1 }, "Den ene indsats er senest vurderet glad"],
    [{ total: 1, neverRated: 1 }, "Den ene indsats er ikke vurderet"],
    [{ total: 0 }, "Der er ingen indsatser"],
  ])("of %j reads: %s", (given, heading) => {
    expect(status(given)).toBe(heading);
  });

  test("claims no end before the last round, and nothing new where there is only one", () => {
    expect(status({ sur: 4, newlySur: 3, isLast: false })).toBe("Fire indsatser står i sur, tre af dem nye");
    expect(status({ sur: 4, newlySur: null, isLast: false })).toBe("Fire indsatser står i sur");
  });

  test("reads as English in English", () => {
    expect(status({ sur: 4, newlySur: 3 }, en)).toBe(
      "Four initiatives ended dissatisfied, three of them new",
    );
    expect(status({ sur: 4, newlySur: 0, earlierSur: 1 }, en)).toBe(
      "Four initiatives ended dissatisfied, none of them new; one more was so when last rated",
    );
    expect(status({ sur: 1, isLast: false }, en)).toBe("One initiative is dissatisfied");
  });
});

describe("the heading of the changes", () => {
  const none = { worse: 0, better: 0, noLongerRated: 0, firstRated: 0 };
  test.each([
    [
      { worse: 3, better: 3, noLongerRated: 4 },
      "Tre blev værre, tre blev bedre og fire mistede smileyen siden BO3",
    ],
    [{ better: 1 }, "Én blev bedre siden BO3"],
    [{ firstRated: 2 }, "To blev vurderet første gang siden BO3"],
    [{}, "Ingen smiley er ændret siden BO3"],
  ])("of %j reads: %s", (given, heading) => {
    expect(da.changes({ ...none, ...given }, "BO3")).toBe(heading);
  });
});

test("the heading of a theme says how its initiatives stand, and no more than is known", () => {
  const group = { total: 10, offTrack: 0, behind: 0, short: 0, neverRated: 0 };
  expect(da.theme("7. Borgeren", { ...group, offTrack: 3, behind: 1, short: 1 })).toBe(
    "7. Borgeren: tre ude af kurs, én bagud og én mangler kun penge",
  );
  expect(da.theme("7. Borgeren", group)).toBe("7. Borgeren: ingen afvigelser");
  expect(da.theme("7. Borgeren", { ...group, neverRated: 10 })).toBe("7. Borgeren: ingen er vurderet");
  expect(da.list({ ...group, total: 1, behind: 1 })).toBe("Én indsats: én bagud");
});

test("the other headings count in words, in the right number", () => {
  expect(da.promises(1, null)).toBe("Udestår: én ting er stillet i udsigt");
  expect(da.promises(14, "1. april 2018")).toBe(
    "Udestår: 14 ting er stillet i udsigt, den næste til 1. april 2018",
  );
  expect(da.open(1)).toBe("Udestår: én milepæl, der ikke blev fuldt opfyldt");
  expect(da.open(2)).toBe("Udestår: to milepæle, der ikke blev fuldt opfyldt");
  expect(da.others(1, 0)).toBe("Afviger ikke, men bør drøftes: én uden smiley nu");
  expect(da.others(5, 1)).toBe(
    "Afviger ikke, men bør drøftes: fem uden smiley nu og én med spørgsmål til dokumentet",
  );
  expect(da.short(1)).toBe("Én indsats holder ikke økonomien");
});
