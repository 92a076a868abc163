import { isolated } from "../../ground/core/name.ts";
import type { ComponentChildren } from "preact";
import type { AuthorityKind } from "../../ground/core/authority.ts";
import type { Language } from "../../ground/core/language.ts";
import type { Voice } from "../../ground/core/voice.ts";
import { voiceLabel } from "./acting-words.ts";
import { ReadAll, useFold } from "./folded.tsx";
import { Icon, type IconName } from "./icons.tsx";
import { Tag } from "./tag.tsx";
import { VOICE_WORDS } from "./voice-words.ts";

const ICONS: Record<Voice, IconName> = {
  own: "pen",
  scribed: "pen-dashed",
  confirmed: "check",
  supporter: "heart",
  peer: "cup",
  practitioner: "badge",
};

type Props = {
  voice: Voice;
  /** as what they acted for the person when they said it; nothing where they spoke for themselves alone */
  acting: AuthorityKind | null | undefined;
  /** who: "You", "Sam, your sister" */
  by: string;
  when: string;
  language?: Language;
  /** e.g. "a suggestion" */
  tag?: ComponentChildren;
  /** what was said; a plain string keeps its line breaks and its own direction of writing */
  children: ComponentChildren;
  actions?: ComponentChildren;
  /** where it comes from: the statement with its history */
  source?: { href: string; text: string };
  big?: boolean;
  id?: string;
};

/** Of confirmed words the day is that on which they were confirmed, and not the one on which somebody wrote them down. */
const confirmedOn = (when: string, language: Language): string => VOICE_WORDS[language].confirmedOn(when);

/** What somebody said, and whose words they are: by shape, by a small picture, and always in words. */
export function Say({ voice, acting, by, when, language = "en-GB", tag, children, actions, source, big, id }: Props) {
  return (
    <div class={`say ${voice}${big ? " big" : ""}`} id={id}>
      {typeof children === "string" ? <SaidWords>{children}</SaidWords> : children}
      <p class="by">
        <span>
          <Icon name={ICONS[voice]} />
          <b>{isolated(by)}</b>
          {when && `, ${voice === "confirmed" ? confirmedOn(when, language) : when}`},{" "}
        </span>
        <span class="voice">{voiceLabel(voice, acting, language)}</span>
        {tag && (typeof tag === "string" ? <Tag>{tag}</Tag> : tag)}
        {source && <a href={source.href}>{source.text}</a>}
      </p>
      {actions && <div class="row actions">{actions}</div>}
    </div>
  );
}

/**
 * Somebody's words, exactly: line breaks kept, each paragraph written in its own direction. Very long ones are folded where
 * they stand in a list, and the way to all of them stands under them.
 */
export function SaidWords({ children }: { children: string }) {
  const { text, way } = useFold(children);
  return (
    <>
      <p class="words" dir="auto">
        {text}
      </p>
      <ReadAll way={way} />
    </>
  );
}
