/** What a device keeps, once opened. The server makes it: pages as they are read, forms as they are filled in. */
export type Kept = {
  /** who may answer an outbox: the server's key */
  key: { id: string; publicKey: string };
  space: string;
  largePrint: boolean;
  /** the first is where one begins */
  pages: KeptPage[];
  places: Record<string, Place>;
  entries: Entry[];
};

export type KeptPage = { id: string; title: string; html: string };

/** Where something can be said: a step of a plan, a goal that is marked, words that wait for a signature. */
export type Place = {
  title: string;
  /** the page on which what is said here is read */
  page: string;
  kind: string;
  /** what is said something about; "" for none */
  about: string;
  /** the fields of an entry, with the button */
  form: string;
  /** can what was written be changed here? */
  edits: boolean;
  /** the heading over the form; where it is missing, that one adds an entry */
  heading?: string;
  /** everything said here is one after the other about one thing, of which the newest holds */
  single?: boolean;
  row?: Row;
  /** where the same is said with a signal, and whatever else is asked there */
  online?: string;
  /** said beside it for as long as it waits */
  whileWaiting?: string;
  /** for an answer of these, the field that may not stay empty */
  needs?: { of: string; answers: string[]; field: string };
};

/** Asked one after the other with all of this name; `done` is said after the last. */
export type Row = { name: string; done: string };

/** Something written before, with what it takes to change it. */
export type Entry = { id: string; place: string; based: string; fields: Record<string, string>; html: string };
