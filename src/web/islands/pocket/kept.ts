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

/** Where something can be written: a step of a plan, a goal that is marked. */
export type Place = {
  title: string;
  /** the page on which what is written here is read */
  page: string;
  kind: string;
  /** the statement that is written about; "" for none */
  about: string;
  /** the fields of an entry, with the button */
  form: string;
  /** can what was written be changed here? */
  edits: boolean;
};

/** Something written before, with what it takes to change it. */
export type Entry = { id: string; place: string; based: string; fields: Record<string, string>; html: string };
