import type { House } from "../../web/house.ts";
import { contentRooms } from "./content-rooms.ts";
import { pictureQuestions, type Group } from "../../record/pictured/questions.ts";
import type { PictureRoom } from "../../record/pictured/room.ts";

/** Every room there is: those that are content, and those whose questions are made of what stands in the record. */
export const pictureRooms = ({ kinds, pictures }: House): PictureRoom[] => [...contentRooms(kinds), ...pictures];

export const pictureGroups = (): readonly Group[] => pictureQuestions().groups;
