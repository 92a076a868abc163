/**
 * Letters of other alphabets that look like Latin ones: begun from Unicode's confusables (UTS #39, version 13), cut down to scripts that
 * people write names in here, with a few lower-case letters added by hand. Why: docs/decisions/0180-names-that-look-alike.md.
 */
const LOOK_LIKE: Record<string, string> = {
  a: "ΑАᎪꓮɑαа",
  b: "ΒВᏴꓐЬᏏ",
  c: "ϹⲤСᏟꓚϲⲥсꮯ",
  d: "ᎠꓓԁᏧꓒ",
  e: "ΕЕᎬꓰꬲеҽ",
  f: "Ϝꓝꬵẝƒ",
  g: "ԌᏀᏳꓖɡᶃց",
  h: "ΗⲎНᎻꓧһհᏂ",
  j: "ͿЈᎫꓙϳј",
  k: "ΚⲔКᏦꓗκк",
  l: "ᏞꓡƖǀΙⲒІӀꓲıɪɩιіꙇӏꭵᎥ|",
  m: "ΜϺⲘМᎷꓟм",
  n: "ΝⲚꓠոռ",
  o: "ΟⲞОՕꓳᴏοσⲟоօ",
  p: "ΡⲢРᏢꓑρϱⲣр",
  q: "ԛգզ",
  r: "ᎡᏒꓣᴦⲅгꮁ",
  s: "ЅՏᏕᏚꓢꜱѕꮪ",
  t: "ΤⲦТᎢꓔτт",
  u: "Սꓴʋυս",
  v: "ѴᏙꓦᴠνѵꮩ",
  w: "ԜᎳᏔꓪɯᴡѡԝաꮃ",
  x: "ΧⲬХꓫхχ",
  y: "ΥϒⲨУҮᎩᎽꓬɣʏỿγуү",
  z: "ΖᏃꓜᴢꮓ",
  ae: "Ӕӕ",
};
const LATIN = new Map(Object.entries(LOOK_LIKE).flatMap(([latin, all]) => [...all].map((sign) => [sign, latin] as const)));

/**
 * What a name looks like at a glance: whatever alphabet its letters are from, whatever their case, accents, spaces and signs. Two
 * names that look the same have the same. Never shown, and never kept.
 */
export const skeletonOf = (name: string): string =>
  [...name.normalize("NFKD").replace(/\p{M}/gu, "")]
    .map((sign) => LATIN.get(sign) ?? LATIN.get(sign.toLowerCase()) ?? sign.toLowerCase())
    .join("")
    .replaceAll("0", "o")
    .replace(/[1i]/g, "l")
    // before what two letters look like together: a space between them is not seen either
    .replace(/[^\p{L}\p{N}]/gu, "")
    .replaceAll("rn", "m")
    .replaceAll("vv", "w");

/** One of the others' names looks the same; two that nothing is left of (signs alone) are no name at all. */
export const looksLike = (name: string, others: readonly string[]): string | undefined =>
  others.find((other) => skeletonOf(other) === skeletonOf(name));

/** Words with which this product says who somebody is, or that nobody is: as a name they would be another line of the page. */
const OURS = `you, me, myself, the person, this person, person, the author, author, somebody, someone, anybody, anyone, nobody, no one,
  everybody, everyone, only you, ownterms, own terms, the service, the team, your team, unknown, practitioner, peer worker, lead, supporter,
  witness, administrator, records officer, practitioners, supporters, nobody has signed, not signed, signed, agreed, agree, disagree, system,
  support team, help`.split(",");
const OURS_AT_A_GLANCE = new Set(OURS.map(skeletonOf));
/** How a line of ours begins: with more behind it, it is still one. */
const BEGINNINGS = ["nobody has", "signed by", "agreed by", "ownterms"].map(skeletonOf);

/** A name that reads as words of the page itself. */
export function isOurWord(name: string): boolean {
  const seen = skeletonOf(name);
  return OURS_AT_A_GLANCE.has(seen) || BEGINNINGS.some((each) => seen.startsWith(each));
}

const ALPHABETS = [/\p{Script=Latin}/u, /\p{Script=Cyrillic}/u, /\p{Script=Greek}/u, /\p{Script=Armenian}/u, /\p{Script=Cherokee}/u];

/** One word of letters from two alphabets that look alike: nobody's name is written so. Two words in two alphabets are. */
export const mixesAlphabets = (name: string): boolean =>
  (name.match(/[\p{L}\p{M}]+/gu) ?? []).some((word) => ALPHABETS.filter((each) => each.test(word)).length > 1);
