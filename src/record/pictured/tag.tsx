import type { Language } from "../../ground/core/language.ts";
import { byPictureLabel, saidByPicture } from "../statements/by-picture.ts";
import { takenFromOf, takenFromWords } from "../statements/taken-from.ts";
import { Tag } from "../../web/parts/tag.tsx";

/** Beside words that a picture or somebody's suggestion gave, so that nobody takes the sentence for the person's own wording. */
export function ByPictureTag({ body, language }: { body: unknown; language: Language }) {
  const taken = takenFromOf(body);
  return (
    <>
      {saidByPicture(body) && <Tag tone="quiet">{byPictureLabel(language)}</Tag>}
      {taken && <Tag tone="quiet">{takenFromWords(taken, language)}</Tag>}
    </>
  );
}
