import type { Tx } from "../../ground/database/transaction.ts";

export type Picture = { picture_id: string; words: string; type: string };

/** The person's own, in the order in which they were added; without the pictures themselves. */
export const readPictures = (tx: Tx, personId: string): Promise<Picture[]> =>
  tx.all("pictures/all", "select picture_id, words, type from picture where person_id = $1 order by made_at, picture_id", [personId]);

export const readPicture = (tx: Tx, personId: string, pictureId: string): Promise<(Picture & { bytes: Buffer }) | null> =>
  tx.one("pictures/one", "select picture_id, words, type, bytes from picture where person_id = $1 and picture_id = $2", [
    personId,
    pictureId,
  ]);

export const readAllPictures = (tx: Tx, personId: string): Promise<(Picture & { bytes: Buffer })[]> =>
  tx.all("pictures/whole", "select picture_id, words, type, bytes from picture where person_id = $1 order by made_at, picture_id", [
    personId,
  ]);

/** Sent twice it is there once. */
export const keepPicture = (tx: Tx, personId: string, it: Picture & { bytes: Uint8Array }) =>
  tx.all(
    "pictures/keep",
    "insert into picture (person_id, picture_id, words, type, bytes) values ($1, $2, $3, $4, $5) on conflict (person_id, picture_id) do nothing",
    [personId, it.picture_id, it.words, it.type, Buffer.from(it.bytes)],
  );

export const deletePicture = (tx: Tx, personId: string, pictureId: string) =>
  tx.all("pictures/delete", "delete from picture where person_id = $1 and picture_id = $2", [personId, pictureId]);
