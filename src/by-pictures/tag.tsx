import type { Language } from "../core/language.ts";
import { byPictureLabel, saidByPicture } from "../record/by-picture.ts";
import { Tag } from "../web/parts/tag.tsx";

/** Beside words that were said by answering a picture, so that nobody takes the sentence for somebody's own wording. */
export const ByPictureTag = ({ body, language }: { body: unknown; language: Language }) =>
  saidByPicture(body) ? <Tag tone="quiet">{byPictureLabel(language)}</Tag> : null;
