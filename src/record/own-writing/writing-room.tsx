import type { ComponentChildren, VNode } from "preact";
import type { Words } from "../../ground/core/language.ts";
import type { Problems } from "../../ground/core/result.ts";
import { QuestionFields } from "../fields/question-field.tsx";
import { typedIn } from "../fields/typed.ts";
import type { FieldKind } from "../statements/kind-of.ts";
import type { Section } from "../statements/section.ts";
import type { SectionView } from "../statements/section-view.ts";
import type { Statement } from "../statements/statement.ts";
import type { Capability } from "../../web/capability.ts";
import type { Context } from "../../web/context.ts";
import type { DrawingName } from "../../web/parts/drawings.tsx";
import { Empty } from "../../web/parts/empty.tsx";
import { Actions, ButtonLink } from "../../web/parts/form.tsx";
import type { IconName } from "../../web/parts/icons.tsx";
import { personRoute } from "../../web/route.ts";
import { draftFrom, draftOf, newDraft, type Draft } from "./drafts.ts";
import { Entries, PutAwayEntries } from "./entry.tsx";
import { EntriesForOthers } from "./for-others.tsx";
import { fieldsOfIdea, Ideas } from "./ideas.tsx";
import { entryAmong, keepingRoutes, type PersonAsked, type Place } from "./keeping.ts";
import { WritingForm, WritingPage, type Around } from "./page.tsx";
import { entriesOf } from "./rules.ts";
import { saveWriting } from "./saving.ts";
import { readRoom } from "./store.ts";
import { WRITING_WORDS } from "./words.ts";

export type WritingRoomWords = {
  title: string;
  lede: string;
  emptyTitle: string;
  empty: string;
  begin: string;
  another: string;
  newTitle: string;
  editTitle: string;
  ideas: string[];
};

/** What an entry is read with: of the person's own page, or of others'. */
export type Read = Pick<SectionView, "statements" | "personId" | "language"> & { own: boolean };

/** A section that is a list of entries of one kind, in the person's order: what differs from room to room. */
export type WritingRoom<Body> = {
  section: Section;
  kind: FieldKind<Body>;
  words: Words<WritingRoomWords>;
  /** the person has one of these, and changes it */
  single?: true;
  drawing: DrawingName;
  /** beside the ideas of the lede, in Easy Read */
  pictures: IconName[];
  /** the field an idea goes into */
  ideasFor?: keyof Body & string;
  /** what one entry says */
  entry(entry: Statement<Body>, read: Read): ComponentChildren;
  /** where saving leads; without it, to the entry in its list */
  next?(asked: PersonAsked, statementId: string): string;
};

/** The pages and routes of such a section, its kind, and how others read it. */
export function writingRoom<Body>(room: WritingRoom<Body>): Capability {
  return {
    routes: (ctx) => roomRoutes(ctx, room),
    kinds: [room.kind],
    sections: [room.section],
    views: { [room.section.section]: (view) => <RoomForOthers {...{ room, view }} /> },
  };
}

const placeOf = ({ section: { path, section }, kind: { kind } }: WritingRoom<any>): Place => ({
  base: path,
  section,
  kind,
  groupOf: () => "",
  pageOf: () => path,
});

function roomRoutes<Body>(ctx: Context, room: WritingRoom<Body>): void {
  const place = placeOf(room);
  const { base } = place;
  const around = async (asked: PersonAsked): Promise<Around> => ({
    ctx,
    asked,
    place,
    ...(await readRoom(asked.tx, asked.personId, place.section)),
  });
  personRoute(ctx, "GET", base, async (asked) => ({ page: <RoomPage {...{ room }} around={await around(asked)} /> }));
  personRoute(ctx, "GET", `${base}/new`, async (asked) => {
    const begun = fieldsOfIdea(asked, room.words[asked.language].ideas, room.ideasFor);
    const here = await around(asked);
    const [one] = entriesOf(here.statements, place.kind).kept;
    if (room.single && one) return { redirect: `${base}/${one.statement_id}` };
    return { page: <EntryFormPage {...{ room }} around={here} draft={newDraft(here, begun)} /> };
  });
  personRoute(ctx, "GET", `${base}/:statementId`, async (asked) => {
    const here = await around(asked);
    return { page: <EntryFormPage {...{ room }} around={here} draft={draftOf(here, entryAmong(here.statements, asked, place))} /> };
  });
  personRoute(ctx, "POST", base, (asked) =>
    saveWriting(asked, {
      kind: place.kind,
      body: typedIn(room.kind.questions, asked.form, asked.language),
      // what is asked no longer stays as it was answered
      partly: true,
      next: ({ statementId }) => room.next?.(asked, statementId) ?? `${base}?saved=${statementId}#s-${statementId}`,
      again: async (problems) => <EntryFormPage {...{ room, problems }} around={await around(asked)} draft={draftFrom(asked.form)} />,
    }),
  );
  keepingRoutes(ctx, place);
}

type Props<Body> = { room: WritingRoom<Body>; around: Around };

function RoomPage<Body>({ room, around }: Props<Body>): VNode {
  const { language, personId } = around.asked;
  const words = room.words[language];
  const { kept, away } = entriesOf<Body>(around.statements, room.kind.kind);
  const another = `${room.section.path}/new`;
  return (
    <WritingPage
      around={around}
      title={words.title}
      lede={words.lede}
      pictures={room.pictures}
      back={{ href: "/home", text: WRITING_WORDS[language].home }}
    >
      {kept.length === 0 ? (
        <Empty drawing={room.drawing} title={words.emptyTitle} action={<ButtonLink href={another}>{words.begin}</ButtonLink>}>
          {words.empty}
        </Empty>
      ) : (
        <>
          <Entries around={around} entries={kept} ordered>
            {(entry) => room.entry(entry, { statements: around.statements, personId, language, own: true })}
          </Entries>
          {!room.single && (
            <Actions>
              <ButtonLink href={another}>{words.another}</ButtonLink>
            </Actions>
          )}
        </>
      )}
      <PutAwayEntries around={around} entries={away} />
    </WritingPage>
  );
}

function EntryFormPage<Body>({ room, around, draft, problems }: Props<Body> & { draft: Draft; problems?: Problems }): VNode {
  const { language } = around.asked;
  const words = room.words[language];
  const { path } = room.section;
  const fresh = draft.based === "";
  return (
    <WritingPage
      around={around}
      title={fresh ? words.newTitle : words.editTitle}
      back={{ href: path, text: words.title }}
      problems={problems}
      scripts={["autosave"]}
      statementId={draft.statementId}
    >
      <WritingForm around={around} draft={draft} button={WRITING_WORDS[language].save}>
        <QuestionFields questions={room.kind.questions} values={draft.fields} own {...{ language, problems }} />
        {fresh && <Ideas around={around} ideas={words.ideas} at={`${path}/new`} field={room.ideasFor} />}
      </WritingForm>
    </WritingPage>
  );
}

function RoomForOthers<Body>({ room, view }: { room: WritingRoom<Body>; view: SectionView }): VNode {
  const { kept } = entriesOf<Body>(view.statements, room.kind.kind);
  return (
    <EntriesForOthers view={view} entries={kept} name={room.section.section} ordered>
      {(entry) => room.entry(entry, { ...view, own: false })}
    </EntriesForOthers>
  );
}
