import { findFormats, findMode } from "../../../../src/extract/lead/find-circumstances.ts";

describe("how they met", () => {
  test.each([
    ["phone", "Minister Arden held a telephone conference with Minister Brook"],
    ["phone", "Minister Arden spoke by phone with Minister Brook"],
    ["phone", "Minister Arden had a telephone talk with Minister Brook"],
    ["phone", "PM call with President Brun of Belmaro"],
    ["phone", "The President called President Brun of Belmaro"],
    ["video", "Minister Arden held a video teleconference with Minister Brook"],
    ["video", "Minister Arden held a virtual meeting with Minister Brook"],
    ["video", "Minister Arden met Minister Brook online"],
    ["hybrid", "They held a meeting in a hybrid format"],
    ["in_person", "Minister Arden met with Minister Brook"],
    ["in_person", "Minister Arden paid a courtesy call on Minister Brook"],
    ["in_person", "Minister Arden received a courtesy call from Minister Brook"],
    ["in_person", "Minister Arden called on Prime Minister Lund"],
    ["in_person", "Minister Arden was hosted to lunch by Minister Brook"],
    [undefined, "Minister Arden spoke with Minister Brook"],
    [undefined, "Minister Arden called for restraint"],
    [undefined, "Minister Arden called on Tarnia to show restraint"],
  ])("%s: %s", (mode, sentence) => {
    expect(findMode([sentence], false)).toBe(mode);
  });

  test("a place tells that they were there", () => {
    expect(findMode(["Minister Arden spoke with Minister Brook"], true)).toBe("in_person");
  });

  test("a title says call where the text says that it was virtual", () => {
    expect(findMode(["Trilateral Call", "The meeting was held virtually"], false)).toBe("video");
  });
});

describe("of what form it was", () => {
  test.each([
    [["courtesy_call"], "Courtesy call on Minister Arden by Minister Brook"],
    [["courtesy_call"], "Minister Arden called on Prime Minister Lund"],
    [["two_plus_two"], 'Valmora-Tarnia Foreign and Defense Ministerial Meeting ("2+2")'],
    [["pull_aside"], "Minister Arden had a brief conversation with Minister Brook"],
    [[], "Minister Arden met with Minister Brook"],
    [[], "Minister Arden called on Tarnia to show restraint"],
  ])("%j: %s", (formats, sentence) => {
    expect(findFormats([sentence])).toEqual(formats);
  });
});
