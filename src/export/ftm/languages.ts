/** ISO 639-1 codes with the ISO 639-3 ones, of the languages that FollowTheMoney knows. */
const codes = `
  af:afr am:amh ar:ara az:aze be:bel bg:bul bn:ben bs:bos ca:cat cs:ces da:dan de:deu el:ell en:eng es:spa et:est fa:fas
  fi:fin fr:fra ga:gle he:heb hi:hin hr:hrv hu:hun hy:hye id:ind is:isl it:ita ja:jpn ka:kat kk:kaz km:khm kn:kan ko:kor
  ky:kir lb:ltz lo:lao lt:lit lv:lav mk:mkd mn:mon ms:msa mt:mlt my:mya ne:nep nl:nld no:nor pl:pol ps:pus pt:por ro:ron
  ru:rus si:sin sk:slk sl:slv sq:sqi sr:srp sv:swe sw:swa ta:tam te:tel tg:tgk th:tha tk:tuk tl:tgl tr:tur uk:ukr ur:urd
  uz:uzb vi:vie zh:zho`;

const alpha3 = new Map(codes.trim().split(/\s+/).map(toPair));

function toPair(pair: string): [string, string] {
  const [short = "", long = ""] = pair.split(":");
  return [short, long];
}

/** FollowTheMoney's code of a BCP 47 tag, by its language alone: zh-Hant is zho. Undefined where it has none. */
export function toFtmLanguage(tag: string | undefined): string | undefined {
  const [language = ""] = tag?.toLowerCase().split("-") ?? [];
  return alpha3.get(language);
}
