import type { SeededRandom } from "./seeded-random.ts";

export interface FictionalName {
  readonly given: string;
  readonly family: string;
}

/** Draws names that nobody bears, each once. */
export function fictionalNames(random: SeededRandom): () => FictionalName {
  const taken = new Set<string>();
  const draw = (): FictionalName => {
    const given = word(random, givenEnds);
    const family = word(random, familyEnds);
    if (taken.has(`${given} ${family}`)) return draw();
    taken.add(`${given} ${family}`);
    return { given, family };
  };
  return draw;
}

/** The name of a city, a fund or a forum. */
export function fictionalWord(random: SeededRandom): string {
  return word(random, placeEnds);
}

const starts = "Av Bel Cor Dar El Fen Gal Hes Il Jor Kel Lum Mor Nev Or Pel Quen Ras Sel Tav Ul Vor Wen Xan Yl Zer";
const middles = "a e i o u ari elo inu ora use ami eri";
const givenEnds = "ro lla nne thas vi dris meth sso quo rix".split(" ");
const familyEnds = "ssil vane ldric thlon mquar rraxel vynor zorin ndelo ppath".split(" ");
const placeEnds = "mere stad quay holm reach ford vale port".split(" ");

function word(random: SeededRandom, ends: readonly string[]): string {
  return random.pick(starts.split(" ")) + random.pick(middles.split(" ")) + random.pick(ends);
}
