import type { Sections } from "../statements/sections.ts";
import { useHouse } from "../../web/house.ts";
import type { Language } from "../../ground/core/language.ts";
import type { Problems } from "../../ground/core/result.ts";
import { SAID_WORDS } from "../statements/words.ts";
import { Fieldset, OneChoice, type Choice } from "../../web/parts/choices.tsx";
import { More } from "../../web/parts/summary.tsx";
import { pressesFor, pressesOf, sectionsPressed, type RoomPress, type WingPress } from "./presses.ts";
import { SHARE_WORDS } from "./share-words.ts";

type Props = { language: Language; problems?: Problems; sections: readonly string[] };
type OneProps = { choice: Choice; shared: Props; ticked: readonly string[] };

/** What of a record is shared: by wing, by room, or by single sections of a room. Works the same without script. */
export function PartsChoice(props: Props) {
  const words = SHARE_WORDS[props.language];
  const { sections } = useHouse();
  const ticked = pressesFor(sections, sectionsPressed(sections, props.sections));
  return (
    <Fieldset {...fieldOf(props)} label={words.what} hint={words.whatHint}>
      {pressesOf(sections).map((wing) => (
        <OneWing key={wing.value} {...{ wing, ticked }} shared={props} />
      ))}
    </Fieldset>
  );
}

const fieldOf = ({ language, problems }: Props) => ({ language, problems, name: "sections" });

function OneWing({ wing, shared, ticked }: { wing: WingPress; shared: Props; ticked: readonly string[] }) {
  const { language } = shared;
  const title = SAID_WORDS[language].wing[wing.wing];
  const { sections } = useHouse();
  const names = wing.rooms.map((room) => titleOf(sections, room, language));
  return (
    <fieldset class="wing">
      <legend>{title}</legend>
      <div class="choices">
        <One
          choice={{ value: wing.value, text: SHARE_WORDS[language].allOf(title), hint: `${names.join(" · ")}` }}
          {...{ shared, ticked }}
        />
        {wing.rooms.map((room) => (
          <One key={room.value} choice={roomChoice(sections, room, shared, ticked)} {...{ shared, ticked }} />
        ))}
      </div>
    </fieldset>
  );
}

const titleOf = (sections: Sections, { group, value }: RoomPress, language: Language): string =>
  group?.words[language].title ?? sections.word(value, "title", language);

/** A room of several sections is pressed as a whole; its single sections are folded away under it. */
function roomChoice(sections: Sections, room: RoomPress, shared: Props, ticked: readonly string[]): Choice {
  const { language } = shared;
  const title = titleOf(sections, room, language);
  if (!room.group) return { value: room.value, text: title };
  const words = SHARE_WORDS[language];
  const names = room.parts.map((each) => each.words[language].inGroup ?? each.words[language].title);
  return {
    value: room.value,
    text: title,
    hint: words.allParts(names.length, names.join(", ")),
    more: (
      <More summary={words.onlySome} open={room.sections.some((each) => ticked.includes(each))}>
        <div class="choices">
          {room.parts.map(({ section }, at) => (
            <One key={section} choice={{ value: section, text: <InRoom title={title} name={names[at]!} /> }} {...{ shared, ticked }} />
          ))}
        </div>
      </More>
    ),
  };
}

/** "My warning signs", and for a screen reader of what it is a part. */
const InRoom = ({ title, name }: { title: string; name: string }) => (
  <>
    <span class="unseen">{title}: </span>
    {name.charAt(0).toUpperCase() + name.slice(1)}
  </>
);

/** The first to press has the field's own id, so that an error leads there; the place of the others is their number in all. */
const orderOf = (sections: Sections): string[] =>
  pressesOf(sections).flatMap((wing) => [wing.value, ...wing.rooms.flatMap((room) => [room.value, ...room.sections])]);

const One = ({ choice, shared, ticked }: OneProps) => (
  <OneChoice
    {...{ choice }}
    field={fieldOf(shared)}
    index={orderOf(useHouse().sections).indexOf(choice.value)}
    type="checkbox"
    checked={ticked.includes(choice.value)}
  />
);
