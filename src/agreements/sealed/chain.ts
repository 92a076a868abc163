import { createHmac, timingSafeEqual } from "node:crypto";
import { canonicalText, digestOf } from "./seal.ts";

declare module "../../web/context.ts" {
  interface Context {
    /** seals what is put forward and signed */
    seals: Seals;
  }
}

/** What is a link of a record's chain. "began": what was there before there were chains, sealed as it was found. */
export type Act = "began" | "put forward" | "signed" | "disputed" | "withdrawn" | "deleted";

/** What a link seals, as canonical JSON. `mac` of the link before is part of it: that is what chains them. */
export type Link = {
  form: "ownterms-seal-1";
  personId: string;
  number: number;
  /** the seal of the link before; "" for the first */
  previous: string;
  at: string;
  act: Act;
  agreementId: string | null;
  signatureId: string | null;
  of: Of;
};

/** Digests of the facts of what happened, never the words themselves: what is deleted later leaves nothing readable here. */
export type Of = {
  digest?: string;
  facts?: string;
  found?: Found[];
  /** of what is put forward: each of its revisions; links from before this was sealed have none */
  revisions?: Record<string, string>;
};

/** An agreement that was there before the chain began, with digests of its facts, of its revisions and of its signatures. */
export type Found = {
  agreementId: string;
  digest: string;
  facts: string;
  withdrawnAt: string | null;
  revisions: Record<string, string>;
  signatures: Record<string, string>;
};

/** Makes and checks seals under one key of the installation. The key stands in no database: it is made from DATA_DIR/secret. */
export type Seals = { keyId: string; seal(content: string): string; fits(content: string, mac: string): boolean };

/** For which purpose the key is made (accounts.keyFor, core/key.ts). */
export const SEALS = "seals of agreements";

export function sealsUnder(key: Buffer): Seals {
  const seal = (content: string) => createHmac("sha256", key).update(content, "utf8").digest("hex");
  return {
    keyId: seal("the name of this key").slice(0, 16),
    seal,
    fits: (content, mac) => {
      const [right, given] = [Buffer.from(seal(content)), Buffer.from(mac)];
      return right.length === given.length && timingSafeEqual(right, given);
    },
  };
}

/** A link as it is kept. */
export type Sealed = {
  number: number;
  act: Act;
  agreement_id: string | null;
  signature_id: string | null;
  content: string;
  previous: string;
  key_id: string;
  mac: string;
};

export type Head = { number: number; mac: string };

type What = { personId: string; act: Act; agreementId: string | null; signatureId?: string | null; of: Of; at?: Date };

/** The next link after `head`; null for the first. */
export function nextLink(seals: Seals, head: Head | null, what: What): Sealed {
  const { personId, act, agreementId, signatureId = null, of, at = new Date() } = what;
  const number = (head?.number ?? 0) + 1;
  const previous = head?.mac ?? "";
  const link: Link = { form: "ownterms-seal-1", personId, number, previous, at: at.toISOString(), act, agreementId, signatureId, of };
  const content = canonicalText(link);
  return {
    number,
    act,
    agreement_id: agreementId,
    signature_id: signatureId,
    content,
    previous,
    key_id: seals.keyId,
    mac: seals.seal(content),
  };
}

/** What is sealed of a row: its facts as the database gives them (facts.ts), in the one way of writing them. */
export const sealOfFacts = (facts: object): string => digestOf(canonicalText(facts));
