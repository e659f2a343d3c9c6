import { fictionalKnowledge, sayPeople } from "../../../support/extract-knowledge.ts";

const knowledge = fictionalKnowledge();
const named = (text: string) => sayPeople(text, knowledge());

describe("a name with an office", () => {
  test.each([
    ["before it", "Kirosian Minister of Defence Bo Brook", "Bo Brook: xki-defence-minister"],
    ["before it, a surname alone", "Valmoran Defense Minister Arden", "Arden: xva-defence-minister"],
    ["before it, with a possessive", "Kirosia's Defence Minister Bo Brook", "Bo Brook: xki-defence-minister"],
    ["before it, the country behind", "Chancellor Olf Scholm of Germany", "Olf Scholm: deu-chancellor"],
    ["between commas", "Bo Brook, Minister of Defence of Kirosia, said", "Bo Brook: xki-defence-minister"],
    ["in brackets", "Mr. Bo Brook (Minister of Defence of Kirosia)", "Bo Brook: xki-defence-minister"],
    [
      "whose country has a long name",
      "Ms. Vera Lund, Prime Minister of the Commonwealth of Tarnia, spoke",
      "Vera Lund: xta-prime-minister",
    ],
    [
      "of a government",
      "Mr. Bo Brook, Minister of Defence of the Government of Kirosia",
      "Bo Brook: xki-defence-minister",
    ],
    [
      "set off by a comma from the one before it",
      "Secretary of State for Defence of Brennland, the Rt Hon Ada Glen MP",
      "Ada Glen: xbr-defence-secretary",
    ],
    ["between small words of the name", "Prime Minister Pieter van der Berg", "Pieter van der Berg: ?-prime-minister"],
    ["that is also a country's", "Jordan Arden, Minister of Defence of Tarnia", "Jordan Arden: xta-defence-minister"],
    ["after a number behind it", "Mr. Ed J. Stone III, President of Belmaro", "Ed J. Stone III: xbe-president"],
  ])("%s", (_, text, expected) => {
    expect(named(text)).toEqual([expected]);
  });
});

describe("what stands around a name is no part of it", () => {
  test.each([
    ["H.E. Mr. Bo Brook", "Bo Brook"],
    ["Lt. Gen. Pavel Corr", "Pavel Corr"],
    ["Rear Admiral Pavel Corr", "Pavel Corr"],
    ["the Rt Hon Ada Glen MP", "Ada Glen"],
    ["Dr. Ada Glen", "Ada Glen"],
    ["Senator the Hon Ada Glen, Minister for Foreign Affairs of Auralia", "Ada Glen: xau-foreign-minister"],
    ["Dato' Seri Ada Glen, Minister of Defence of Auralia", "Ada Glen: xau-defence-minister"],
    ["General Pavel Corr, Chief of Defence of Tarnia", "Pavel Corr: xta-chief-of-defence"],
    ["Indian Raksha Mantri Shri Ravi Madan", "Ravi Madan: ind-defence-minister"],
    ["Ms. ARDEN Mirela", "ARDEN Mirela"],
    ["President Brun's visit", "Brun: ?-president"],
    ["On March 4, Minister Arden met", "Arden: ?-minister"],
  ])("%s", (text, expected) => {
    expect(named(text)).toEqual([expected]);
  });
});

describe("one person of two offices", () => {
  test.each([
    [
      "before the name",
      "Tarnian Deputy Prime Minister and Minister for Defence Nils Halden",
      "Nils Halden: xta-deputy-prime-minister, xta-defence-minister",
    ],
    [
      "of two fields",
      "the Hon Pat Stone, Minister for Defence Industry and Minister for Pacific Island Affairs of Auralia",
      "Pat Stone: xau-defence-industry-minister, xau-pacific-minister",
    ],
    [
      "of which one has two fields",
      "Mr. Bo Brook, Deputy Prime Minister and Minister of Foreign Affairs and Trade of the Kingdom of Kirosia",
      "Bo Brook: xki-deputy-prime-minister, xki-foreign-minister",
    ],
  ])("%s", (_, text, expected) => {
    expect(named(text)).toEqual([expected]);
  });

  test("one office of two fields is one office", () => {
    expect(named("Mr. Bo Brook, Minister of Foreign Affairs and Trade of Kirosia")).toEqual([
      "Bo Brook: xki-foreign-minister",
    ]);
    expect(
      named("Mr. Bo Brook, Minister for Foreign Affairs, European Union and Cooperation of Kirosia, said"),
    ).toEqual(["Bo Brook: xki-foreign-minister"]);
  });
});

describe("offices that are nearly a minister's are not the minister's", () => {
  test.each([
    ["State Minister for Foreign Affairs of Valmora", "xva-foreign-state-minister"],
    ["Minister of State for Foreign Affairs of Valmora", "xva-foreign-state-minister"],
    ["Parliamentary Vice-Minister for Foreign Affairs of Valmora", "xva-foreign-parliamentary-vice-minister"],
    ["Deputy Minister of Defence of Kirosia", "xki-defence-deputy-minister"],
    ["Senior Deputy Minister for Foreign Affairs of Valmora", "xva-foreign-senior-deputy-minister"],
    ["Vice Minister for Foreign Affairs of Kirosia", "xki-foreign-vice-minister"],
    ["Permanent Secretary of the Ministry of Defence of Sengara", "xse-defence-permanent-secretary"],
    ["Ambassador of Kirosia to Tarnia", "xki-ambassador"],
    ["National Security Adviser of Kirosia", "xki-national-security-adviser"],
    ["Vice President of Belmaro", "xbe-vice-president"],
    ["President-elect of Belmaro", "xbe-president-elect"],
  ])("%s", (office, expected) => {
    expect(named(`Mr. Cy Marsh, ${office}`)).toEqual([`Cy Marsh: ${expected}`]);
  });
});

describe("a secretary is what the country makes of it", () => {
  test.each([
    ["U.S. Secretary of Defense Wendell Rusk", "usa-defence-secretary"],
    ["U.S. Secretary of State Wendell Rusk", "usa-secretary-of-state"],
    ["US Defense Secretary Wendell Rusk", "usa-defence-secretary"],
    ["UK Foreign Secretary Wendell Rusk", "gbr-foreign-secretary"],
    ["Wendell Rusk, Secretary of State for Defence of the United Kingdom", "gbr-defence-secretary"],
    ["Philippine Secretary of National Defense Wendell Rusk", "phl-defence-secretary"],
    ["Wendell Rusk, Secretary for Foreign Affairs of the Republic of the Philippines", "phl-foreign-secretary"],
  ])("%s", (text, office) => {
    expect(named(text)).toEqual([`Wendell Rusk: ${office}`]);
  });
});

describe("the head of an organisation stands for it", () => {
  test.each([
    ["NATO Secretary General Pal Storm", "nato-secretary-general"],
    ["Pal Storm, Secretary General of the North Atlantic Treaty Organization (NATO)", "nato-secretary-general"],
    ["UN Secretary-General Pal Storm", "un-secretary-general"],
    ["Dr. Pal Storm, Secretary-General of ASEAN", "asean-secretary-general"],
    ["High Representative of the Union for Foreign Affairs and Security Policy Pal Storm", "eu-high-representative"],
    ["European Commission President Pal Storm", "eu-commission-president"],
  ])("%s", (text, office) => {
    expect(named(text)).toEqual([`Pal Storm: ${office}`]);
  });
});

describe("who is not in office any more", () => {
  test.each([
    ["former Prime Minister Rolf Steen", "Rolf Steen: ?-prime-minister (left)"],
    ["the late Prime Minister Rolf Steen", "Rolf Steen: ?-prime-minister (left)"],
    ["newly appointed Minister of Defence Rolf Steen", "Rolf Steen: ?-defence-minister"],
    ["Acting Minister of Defence Rolf Steen", "Rolf Steen: ?-defence-minister"],
  ])("is told from who is: %s", (text, expected) => {
    expect(named(text)).toEqual([expected]);
  });
});

describe("a counterpart", () => {
  test.each([
    ["his Danish counterpart, Jeppe Kolf, in Oslo", "Jeppe Kolf of dnk (counterpart)"],
    ["his Kirosian counterpart Bo Brook", "Bo Brook of xki (counterpart)"],
    ["her Kirosian counterpart, Foreign Minister Bo Brook", "Bo Brook: xki-foreign-minister"],
    ["their counterpart of Kirosia", "- of xki (counterpart)"],
    ["her counterpart", "- (counterpart)"],
  ])("is read with the country and the name: %s", (text, expected) => {
    expect(named(text)).toEqual([expected]);
  });
});

describe("several people in a row", () => {
  test.each([
    [
      "a title after a comma is the next one's",
      "Foreign Minister Bo Brook, Defence Minister Ida Halden",
      ["Bo Brook: ?-foreign-minister", "Ida Halden: ?-defence-minister"],
    ],
    [
      "a title after a comma belongs to the name behind it",
      "Mr. Marsh, Foreign Minister Brook and Minister Glen",
      ["Marsh", "Brook: ?-foreign-minister", "Glen: ?-minister"],
    ],
    [
      "an office alone is not that of the one who follows",
      "the Minister of Defence of Valmora, Foreign Minister Brook of Kirosia",
      ["-: xva-defence-minister", "Brook: xki-foreign-minister"],
    ],
    [
      "parted by a semicolon",
      "Estonian Minister of Defence Kal Laan; Latvian Minister of Defence Art Pabr",
      ["Kal Laan: est-defence-minister", "Art Pabr: lva-defence-minister"],
    ],
  ])("%s", (_, text, expected) => {
    expect(named(text)).toEqual(expected);
  });
});

test.each(["the Ministers' talks", "Russia's aggression", "Ministry of Foreign Affairs of Kirosia", "Harbour Summit"])(
  "nobody is named by %s",
  (text) => {
    expect(named(text)).toEqual([]);
  },
);
