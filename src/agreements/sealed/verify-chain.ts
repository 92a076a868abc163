import type { Link, Sealed, Seals } from "./chain.ts";
import type { KeptHead } from "./heads.ts";

/** Every key there is, by its id: that in use, and those before it. */
export type Keys = Map<string, Seals>;

/** Every way in which a record's chain does not hold by itself: altered, taken out, put in another order, cut off. */
export function chainReasons(personId: string, chain: Sealed[], keys: Keys, heads: KeptHead[]): string[] {
  const links = chain.flatMap((link, index) => linkReasons(personId, link, index + 1, chain[index - 1]?.mac ?? "", keys));
  return [...links, ...headReasons(chain, heads)];
}

function linkReasons(personId: string, link: Sealed, number: number, before: string, keys: Keys): string[] {
  const name = `seal ${link.number}`;
  if (link.number !== number) return [`a seal is missing before ${name}`];
  const reasons = link.previous === before ? [] : [`${name} does not follow the one before it`];
  const key = keys.get(link.key_id);
  if (!key) return [...reasons, `${name} was made with a key that is not here (${link.key_id})`];
  if (!key.fits(link.content, link.mac)) return [...reasons, `${name} is not what was sealed`];
  const content = readLink(link);
  const same =
    content !== null &&
    content.personId === personId &&
    content.number === link.number &&
    content.previous === link.previous &&
    content.act === link.act &&
    content.agreementId === link.agreement_id &&
    content.signatureId === link.signature_id;
  return same ? reasons : [...reasons, `${name} is filed as another than it is`];
}

/** The head that was kept outside the database is still in the chain, at its place. */
function headReasons(chain: Sealed[], heads: KeptHead[]): string[] {
  const reasons: string[] = [];
  for (const head of heads) {
    if ("forgotten" in head || chain[head.number - 1]?.mac === head.mac) continue;
    reasons.push(
      chain.length < head.number
        ? `its chain ends with seal ${chain.length}, and seal ${head.number} was there: its end was cut off, or an older backup was put in its place`
        : `seal ${head.number} is another than the one that was kept in the data folder`,
    );
  }
  return reasons;
}

/** What a link says, where it can be read. */
export function readLink({ content }: Pick<Sealed, "content">): Link | null {
  try {
    const link = JSON.parse(content) as Link;
    return typeof link === "object" && link !== null && link.form === "ownterms-seal-1" ? link : null;
  } catch {
    return null;
  }
}
