/** Words by which a sentence tells that people met. Each is seen in the leads of the publishers named. */
const patterns: readonly { readonly pattern: RegExp; readonly seenIn: string }[] = [
  {
    pattern:
      /\b(?:held|had|holds|conducted|convened|attended|hosted|co-?(?:chaired|hosted)|joined|took part in|participated in|has held|organi[sz]ed)\b[^;]{0,220}?\b(?:meetings?|talks?|calls?|conversations?|telecon|conferences?|teleconferences?|dialogue|summit|lunch|luncheon|dinner|breakfast|discussions?|consultations?|sessions?|visits?|exchange of views|bilaterals?|trilateral|ADMM-Plus|ministerial)\b/iu,
    seenIn: "Japan MOD and MOFA, Korea, India",
  },
  {
    pattern:
      /\b(?:met|meets|spoke|speaks|talked|conferred|has met|has spoken)\b(?: \S+){0,12}? (?:with|to|by|at|in|on|for|virtually|today|separately|between)\b/u,
    seenIn: "US, UK, UN, Canada, Singapore",
  },
  {
    pattern: /\b(?:received|paid|pays|receives|made)\b[^;]{0,100}?\b(?:calls?|visits?|delegations?)\b/u,
    seenIn: "Japan, India, Singapore",
  },
  {
    pattern: /\bcalled (?:on|upon)\b|\bwas (?:received|welcomed|hosted) by\b|\bcourtesy call\b/u,
    seenIn: "India, Singapore",
  },
  {
    pattern: /\b(?:met|meets) (?:the |his |her |their )?(?:\p{Ll}+ )?\p{Lu}/u,
    seenIn: "Singapore, UK, NATO",
  },
  {
    pattern: /\bin an? (?:\w+ )?(?:meeting|call|conversation)\b/u,
    seenIn: "NATO, White House",
  },
  {
    pattern: /\b(?:welcomed|greeted)\b (?:the )?(?:his|her|\p{Lu})[^;]{0,120}? to (?:the )?\p{Lu}/u,
    seenIn: "US DoD, UK",
  },
  {
    pattern: /\b(?:called|telephoned|phoned|hosted|received)\b (?:today )?(?:the )?(?:his|her|\p{Lu})/u,
    seenIn: "White House, Pentagon, UK",
  },
  {
    pattern:
      /\b(?:meeting|talks|call|conversation|conference|dialogue|summit|lunch|dinner|consultations|session|forum|ministerial)\b[^;]{0,100}?\b(?:was|were) held\b|\b(?:meeting|talks|call|summit|conference)\b[^;]{0,60}?\btook place\b/iu,
    seenIn: "Japan MOFA, India",
  },
];

/** "(The previous meeting was held in …)". */
const recalled =
  /^\(?(?:The|Their|This) (?:(?:\w+ )?(?:previous|last) |(?:first|second|third|\d+th) (?:such )?(?:meeting|talks|call) (?:was held|took place) (?:in|on) )/u;

const future =
  /\b(?:will|would|is to|are to|scheduled to|is set to|looks? forward to|planning to|intend(?:s|ed)? to)\b/u;

export function isRecalled(sentence: string): boolean {
  return recalled.test(sentence);
}

/** Whether a sentence tells of a meeting that was held, as against one that is to come or that others had. */
export function isMeetingSentence(sentence: string): boolean {
  if (recalled.test(sentence)) return false;
  return patterns.some(({ pattern }) => {
    const match = pattern.exec(sentence);
    return match !== null && !future.test(sentence.slice(Math.max(0, match.index - 120), match.index));
  });
}

const attendance =
  /\b(?:(?:was|were) (?:co-)?chaired by|(?:co-)?chaired the|served as (?:the )?chair|delegations?\b[^;]{0,30}? (?:was|were|is) (?:led|headed) by|(?:[Aa]ttendees|[Pp]articipants|[Rr]epresentatives)\b[^;]{0,60}? (?:consisted of|included|were)|(?:was|were) (?:also )?(?:attended|joined|accompanied) by|also (?:attended|present|participated|took part|joined)|(?:attended|joined|present at|in attendance at) the (?:meeting|call|talks|dinner|lunch|session)|were (?:also )?(?:present|in attendance)|joined (?:the|by)|[Aa]ttending (?:on|from)|[Aa]ttendees|[Pp]articipants (?:included|were)|[Ii]n attendance|accompanied by|[Pp]resent (?:on|from|were))\b/u;

/** "The meeting was attended by …", "Attending on the Tarnian side were …". */
export function isAttendanceSentence(sentence: string): boolean {
  return attendance.test(sentence);
}

/** What stands before somebody who is named in a meeting's sentence and was not there. */
const absent =
  /\b(?:invitation (?:of|from|by)|invited by|on behalf of|funerals? (?:of|for)|inauguration of|predecessor(?:s)?,?|successor to|succeed(?:s|ed|ing)?|letters? (?:from|to)|messages? (?:from|to)|assassination of|death of|passing of|demise of|late|instructions? (?:of|from)|special envoy (?:of|for|to)|representing|between (?:then|former)|visit (?:to \S+ )?by|remarks by|appoint(?:ment|ed) (?:of|by)|election of|victory of|follow(?:ing|s) (?:the )?(?:[Cc]all|meeting|summit|talks) between|led by former)(?: (?:the|then|former|His|Her|H\.E\.|Mr\.?|Ms\.?))*\s?$/u;

export function isAbsentAfter(before: string): boolean {
  return absent.test(before.slice(-90));
}
