import type { AgreedStatement, AgreementDocument } from "./content.ts";
import type { Language, Words } from "../../ground/core/language.ts";
import type { Statement } from "../../record/statements/statement.ts";

/** What a signed document says in law of one of its statements; `gone` where it no longer stands, whatever was signed. */
export type InLaw = { may: "wish" | "may-bind" | "not-yet" | "gone"; label: string; lines: string[] };

export type SignedDocument = Pick<AgreementDocument, "content" | "signatures" | "supersededBy" | "takenBackAt" | "aloud" | "bodies">;

/** How an agreement of a family is called, everywhere. */
export type FamilyWords = {
  /** on its page and in lists: "Care and support plan" */
  title: string;
  /** on the document itself: "Care and support plan of Person A" */
  titleOf: (name: string) => string;
  /** within a sentence: "this plan" */
  it: string;
  /** to the person, within a sentence: "your plan" */
  yours: string;
  /** the headings of its parts */
  part: Record<string, string>;
  /** the room it comes from, on the way back to it */
  room: string;
  /** what whoever reads such a document must know, wherever it is read */
  note?: string;
};

/**
 * A family of agreements: all that differs between a plan, a decision and choices in advance. Putting forward, signing,
 * versions, documents and who reads them are the same for each. An agreement's kind is its family, or its family and the
 * statement that it is about: "decision/<statement id>".
 */
export type Family = {
  family: string;
  words: Words<FamilyWords>;
  /** where it is made and made again; `about` is the statement it is about, "" for none */
  room: (personId: string, about: string, own: boolean) => string;
  /** LOINC code of such a document, where there is one that fits */
  loinc?: { code: string; display: string };
  /** what a signed document, of whatever family, says in law of statements of one kind */
  inLaw?: {
    kind: string;
    of: (doc: SignedDocument, statement: AgreedStatement, language: Language) => InLaw | null;
    /** said once above them */
    note: (doc: SignedDocument, statements: AgreedStatement[], language: Language) => string;
  };
  /** Absent where it is made in a meeting. */
  made?: {
    /** the section whose grants let others put it forward with the person; null: the person alone does */
    section: string | null;
    /** the kind of statement it is about; null where it is about none */
    about: string | null;
    /** what stands in it, under which heading, in order */
    chosen: (statements: Statement[], about: Statement | null) => { statement_id: string; part: string }[];
    /** whom it concerns beside the person, where that is said in it; null where whoever puts it forward chooses */
    concerns: (about: Statement | null) => string[] | null;
    /** what is missing before it can be put forward, as a sentence; null when nothing is */
    missing: (statements: Statement[], about: Statement | null, language: Language) => string | null;
    /** what would not mean yet what the person meant by it, as sentences under a title: worth knowing, and no reason to wait */
    notReady?: (statements: Statement[], language: Language) => { title: string; lines: string[] };
    /** when it is looked at again, where that was said in it already; days are YYYY-MM-DD */
    reviewOn?: (statements: Statement[], about: Statement | null, today: string) => string | null;
    /** the person asks somebody for something: asking is their yes */
    asks?: true;
    /** others can sign as witnesses, and a practitioner says what they say of the person's capacity */
    witnessed?: true;
    /** whether something in it, signed by the person, binds only once a witness signs too */
    needsWitness?: (statements: Statement[]) => boolean;
    /** it is looked for by people who do not know the person: it can say their full name and date of birth, if they want */
    saysWho?: true;
    /** its room asks the person by itself when it is time to look at it again */
    asksAgain?: true;
  };
};

export const familyIn = (kind: string): string => kind.split("/")[0]!;
/** The statement an agreement is about; "" for none. */
export const aboutIn = (kind: string): string => kind.split("/")[1] ?? "";
export const kindOf = (family: string, about: string): string => (about === "" ? family : `${family}/${about}`);
