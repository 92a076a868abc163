import type { Kinds } from "../../record/statements/kinds.ts";
import { ACTING_ROOM } from "../../record/acting/pictures.ts";
import { AGREEMENT_ROOM } from "./agreement-room.tsx";
import { CARD_ROOM } from "../../rooms/crisis-card/pictures.ts";
import { contentRooms } from "./content-rooms.ts";
import { DECIDING_ROOM } from "../../rooms/deciding/pictures.ts";
import { pictureQuestions, type Group } from "../../record/pictured/questions.ts";
import type { PictureRoom } from "../../record/pictured/room.ts";

/** Every room there is: those that are content, and those whose questions are made of what stands in the record. */
export const pictureRooms = (kinds: Kinds): PictureRoom[] => [
  ...contentRooms(kinds),
  ACTING_ROOM,
  CARD_ROOM,
  DECIDING_ROOM,
  AGREEMENT_ROOM,
];

export const pictureGroups = (): readonly Group[] => pictureQuestions().groups;
