/** Small words of English that stand between a subject and its verb, or join clauses. Closed lists: nothing of the world is in them. */

const wordSet = (words: string): ReadonlySet<string> => new Set(words.split(" "));

/** May stand between a subject and its verb, auxiliaries included. */
export const adverbs = wordSet(
  "also further furthermore again then strongly firmly jointly once mutually warmly respectively sincerely deeply each first additionally successively repeatedly highly briefly frankly candidly clearly especially particularly explicitly thus therefore subsequently later now all had has have did addition in his her for part return turn response thereto reply unequivocally vehemently specifically separately always fully generally broadly publicly today likewise similarly moreover very greatly",
);
export const passives = wordSet("was were been being is are be");
export const coordinators = wordSet("and but while whereas as or then nor");
export const articles = wordSet("the both their his her mr ms mrs dr all");
export const agentWords = wordSet("by between among");
/** A speaker after one of these is not the subject. */
export const prepositions = wordSet(
  "of with by to from between among for that which where whether because since if against toward towards including on about over into after before regarding concerning upon at in under",
);
/** Before a participle that opens a sentence: "After extending his congratulations, …". */
export const participleOpeners = wordSet("after while by in when upon");
