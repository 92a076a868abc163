import type { Sections } from "../statements/sections.ts";
import { useHouse } from "../../web/house.ts";
import type { Language } from "../../ground/core/language.ts";
import { formatWhen } from "../../web/dates.ts";
import { SaidWords } from "../../web/parts/voice.tsx";
import { SummaryList } from "../../web/parts/summary.tsx";
import type { Emergency } from "./store.ts";
import { EMERGENCY_WORDS } from "./words.ts";

type Props = { emergency: Emergency; language: Language; timeZone: string; /** it is the person themselves who reads it */ own: boolean };

/** Every field of it: who, when and why, what was read when, how it ended, and what was found about it. */
export function EmergencyFacts({ emergency, language, timeZone, own }: Props) {
  const words = EMERGENCY_WORDS[language];
  const { name, role, team_name, organisation_name, reason, opened_at, looks, reviews, seen_at } = emergency;
  const { sections } = useHouse();
  const when = (at: Date) => formatWhen(at, language, timeZone);
  return (
    <>
      <p>
        <b>{words.who(name, role, team_name, organisation_name)}</b>
      </p>
      <p>
        {words.opened(when(opened_at))} {endOf(emergency, own, words, when)}
      </p>
      <SummaryList
        rows={[
          { name: words.reason, value: <SaidWords>{reason}</SaidWords> },
          {
            name: words.looked,
            value:
              looks.length === 0
                ? words.lookedNone
                : looks.map((each, index) => (
                    <p key={index}>
                      {words.look(when(each.at), each.what.length === 0 ? words.lookNothing : partsOf(sections, each.what, language))}
                    </p>
                  )),
          },
          // the person who reads this has seen it now
          ...(own ? [] : [{ name: words.seen, value: seen_at ? when(seen_at) : words.notSeen }]),
          {
            name: words.reviews,
            value:
              reviews.length === 0
                ? words.notReviewed
                : reviews.map((each) => (
                    <div key={each.review_id}>
                      <p>
                        <b>{words.verdict[each.verdict]}</b>. {words.reviewedBy(each.reviewer_name, when(each.at))}
                      </p>
                      {each.words && <SaidWords>{each.words}</SaidWords>}
                    </div>
                  )),
          },
        ]}
      />
    </>
  );
}

export const isOpen = ({ ended_at, ends_at }: Emergency, now = new Date()): boolean => ended_at === null && ends_at > now;

function endOf(emergency: Emergency, own: boolean, words: (typeof EMERGENCY_WORDS)["en-GB"], when: (at: Date) => string): string {
  const { ended_at, ended_by, person_id, ends_at } = emergency;
  if (ended_at)
    return `${words.endedAt(when(ended_at), ended_by !== person_id ? "them" : own ? "you" : "person")} ${words.wouldHave(when(ends_at))}`;
  return isOpen(emergency) ? words.endsAt(when(ends_at)) : words.ranOut(when(ends_at));
}

const partsOf = (sections: Sections, what: string[], language: Language): string =>
  what.map((section) => sections.word(section, "theirs", language)).join("; ");
