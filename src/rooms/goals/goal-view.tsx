import type { ComponentChildren } from "preact";
import type { Language } from "../../ground/core/language.ts";
import type { Statement } from "../../record/statements/statement.ts";
import type { ConversationProps } from "../../record/responses/conversation.tsx";
import { SPEAKER_WORDS } from "../../record/statements/speaker-words.ts";
import { may } from "../../record/reach/reach.ts";
import { EasyPicture } from "../../web/parts/easy.tsx";
import type { IconName } from "../../web/parts/icons.tsx";
import type { Telling } from "./notices.tsx";

/** What the parts of a goal's page are made of, the person's own page and others' alike. */
export type GoalView = Omit<ConversationProps, "rootId" | "kinds" | "quiet"> & {
  goal: Statement;
  /** somebody beside the person can read it */
  shared: boolean;
  /** what was just done with a part, to be told where the part stands */
  telling?: Telling | null;
};

export const Heading = ({ language, picture, children }: { language: Language; picture: IconName; children: ComponentChildren }) => (
  <EasyPicture language={language} picture={picture}>
    <h2>{children}</h2>
  </EasyPicture>
);

/** What the person is called, for others; "the person" where it is not known. */
export const nameOf = ({ called, language }: Pick<GoalView, "called" | "language">): string =>
  called || SPEAKER_WORDS[language].person.toLowerCase();

export const mayWrite = ({ goal, reach }: GoalView): boolean => !reach.own && may(reach, "write", goal.section, goal.root_id);
