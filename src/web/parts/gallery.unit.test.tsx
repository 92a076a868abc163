import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import type { Actor } from "../../ground/core/actor.ts";
import { newId } from "../../ground/core/id.ts";
import { LANGUAGES, type Language } from "../../ground/core/language.ts";
import { VOICES } from "../../ground/core/voice.ts";
import type { Assets } from "../asset-files.ts";
import { loadAssets } from "../assets.ts";
import { Page, renderPage, SPACES } from "../layout.tsx";
import { surround } from "../surroundings.ts";
import { Chart } from "./chart.tsx";
import { Checkboxes, Radios } from "./choices.tsx";
import { DRAWING_NAMES } from "./drawings.tsx";
import { EasyLine, EasyLines } from "./easy.tsx";
import { Empty } from "./empty.tsx";
import { DateField, SelectField, TextArea, TextField } from "./field.tsx";
import { Actions, Button, ButtonLink, Form, IdField, SaveStatus } from "./form.tsx";
import { Icon, ICON_NAMES } from "./icons.tsx";
import { DenseList, TaskList } from "./lists.tsx";
import { Notice } from "./notice.tsx";
import { Rooms } from "./rooms.tsx";
import { More, SummaryList } from "./summary.tsx";
import { Table } from "./table.tsx";
import { Tag } from "./tag.tsx";
import { VOICE_WORDS } from "./voice-words.ts";
import { Say } from "./voice.tsx";
import { WhoSees } from "./who-sees.tsx";

const ACTOR: Actor = {
  accountId: newId(),
  sessionId: newId(),
  name: "Person A",
  language: "en-GB",
  personId: newId(),
  space: { name: "", colour: "leaf" },
  memberships: [
    { memberId: newId(), teamId: newId(), teamName: "Team B", organisationId: newId(), organisationName: "Trust C", role: "practitioner" },
  ],
  wayBack: true,
  largePrint: false,
  supports: 0,
  administrator: false,
  sharedDevice: false,
};

const MARKS = [2, 3, 3, 5, 4, 6].map((value, index) => ({ day: `2026-0${4 + index}-12`, value }));
const PROBLEMS = {
  why: "Write something here first.",
  by: "Give a day that exists.",
  stance: "Choose one of the answers.",
  "": "Nothing is lost.",
};
const HARD = "First line <b>&amp;\n\tsecond line: שלום 👩🏽‍🌾 e\u0301";

function Gallery({ language, space, ground }: { language: Language; space?: string; ground?: "service" }) {
  return (
    <Page
      title="All parts"
      language={language}
      actor={ACTOR}
      path="/home"
      space={space}
      help={ground}
      wide={ground === "service"}
      problems={PROBLEMS}
      scripts={["autosave", "live"]}
      back={{ href: "/goals", text: "Goals" }}
    >
      <h1>Get the allotment going again</h1>
      <p class="lede">This is your place. Take your time.</p>
      <WhoSees change={{ href: "#", text: "Change" }}>You, and Team B until 1 March 2027.</WhoSees>
      <WhoSees onlyYou>Only you.</WhoSees>
      <section class="card today">
        <h2>Person B asked you something</h2>
        <p>“What makes it a good day?”</p>
        <Actions>
          <ButtonLink href="#">Read and answer</ButtonLink>
          <Button kind="quiet">Not now</Button>
          <Button kind="danger">Stop all sharing</Button>
          <Button kind="link">A link that does something</Button>
        </Actions>
      </section>
      <Notice title="Saved">Saved. Only you can see it.</Notice>
      <Notice title="Before you go on" tone="note">
        Your team keeps a copy of what you sign together.
      </Notice>
      <Notice title="Stopped" tone="stop">
        This was not sent.
      </Notice>
      <Rooms
        label="Your record"
        rooms={(["story", "strengths", "wellness", "goals", "plan", "safety", "sharing", "account"] as const).map((icon) => ({
          href: `/${icon}`,
          icon,
          title: icon,
          text: "3 things. Your team can see them.",
          tag: icon === "plan" && <Tag tone="changed">changed since agreed</Tag>,
        }))}
      />
      <h2>Why it matters</h2>
      {VOICES.map((voice) => (
        <Say
          key={voice}
          voice={voice}
          acting={null}
          by={voice === "own" ? "You" : "Person B"}
          when="12 September 2026"
          language={language}
          tag={voice === "practitioner" ? "a suggestion" : undefined}
          actions={
            voice === "scribed" && [
              <Button key="yes">Yes, that’s what I meant</Button>,
              <Button key="no" kind="quiet">
                Put it in my words
              </Button>,
            ]
          }
          source={{ href: `#${voice}`, text: `History of ${voice}` }}
        >
          {voice === "peer" ? HARD : "When my hands are in the soil my head goes quiet. I want to eat my own beans in July."}
        </Say>
      ))}
      <p>
        {(["plain", "wait", "new", "changed", "quiet"] as const).map((tone) => [
          <Tag key={tone} tone={tone}>
            {tone}
          </Tag>,
          " ",
        ])}
      </p>
      <h2>How far along does it feel?</h2>
      <div class="card">
        <Chart marks={MARKS} language={language} timeZone="Europe/London" title="How far along I feel" />
      </div>
      <h2>Write it down</h2>
      <Form action="#" autosave={{ path: "/goals", key: "a:b", sharedDevice: false }}>
        <IdField />
        <TextArea
          name="why"
          label="Why does it matter to you?"
          hint="As long or as short as you like."
          language={language}
          problems={PROBLEMS}
          value={`\n${HARD}`}
        />
        <SaveStatus language={language} />
        <TextField name="called" label="What shall we call you?" language={language} optional autocomplete="nickname" value={'"quoted"'} />
        <DateField name="by" label="By when?" language={language} problems={PROBLEMS} value="2026-11-28" />
        <SelectField
          name="area"
          label="Which part of life?"
          language={language}
          value="b"
          options={[
            { value: "a", text: "Home" },
            { value: "b", text: "People" },
          ]}
        />
        <Radios
          name="stance"
          label="What do you say to this plan?"
          language={language}
          problems={PROBLEMS}
          value="but"
          choices={[
            { value: "yes", text: "I agree" },
            {
              value: "but",
              text: "I agree, but…",
              hint: "Your reason stays beside it.",
              more: <TextField name="reason" label="But…" language={language} />,
            },
            { value: "no", text: "I don’t agree" },
          ]}
        />
        <Radios
          name="mark"
          inline
          label="How far along?"
          language={language}
          choices={["0", "1", "2", "3", "4", "5", "6", "7", "8", "9", "10"].map((value) => ({ value, text: value }))}
        />
        <Checkboxes
          name="helps"
          label="What helps you take part?"
          language={language}
          values={["easy"]}
          choices={[
            { value: "large", text: "Large print" },
            { value: "easy", text: "Easy Read" },
          ]}
        />
        <Actions>
          <Button>Save</Button>
          <ButtonLink kind="quiet" href="#">
            Go back without saving
          </ButtonLink>
        </Actions>
      </Form>
      {(["saved", "saving", "kept"] as const).map((state) => (
        <p key={state} class="save" data-state={state}>
          {state}
        </p>
      ))}
      <h2>Lists</h2>
      <SummaryList
        rows={[
          { name: "Called", value: "Person A", actions: [{ href: "#c", text: "Change", of: "what you are called" }] },
          { name: "Pronouns", value: "they, them" },
        ]}
      />
      <TaskList
        tasks={[
          { href: "#1", title: "My story", status: "begun", tone: "wait", hint: "2 parts" },
          { title: "Strengths", status: "not yet" },
        ]}
      />
      <Table
        caption="Steps"
        head={["What", "Who", "When"]}
        rows={[
          ["Ring the allotment office about the key", "You", "by 28 November"],
          ["Drive on Saturday", "Person B", "Saturdays"],
        ]}
      />
      <DenseList
        label="People I work with"
        items={[
          {
            href: "#p1",
            title: "Person A",
            about: "Plan review due on 28 November",
            tags: <Tag tone="wait">waiting for an answer</Tag>,
            when: "2 days ago",
          },
          { href: "#p2", title: "Person C", about: "Nothing new", when: "5 October" },
        ]}
      />
      <ol class="order">
        <li>
          <Say voice="own" acting={null} by="You" when="" language={language}>
            Get the allotment going again.
          </Say>
        </li>
        <li>
          <Say voice="own" acting={null} by="You" when="" language={language}>
            Sleep well.
          </Say>
        </li>
      </ol>
      <More summary="What does this mean?">
        <p>It means what it says.</p>
      </More>
      <EasyLines>
        <EasyLine picture="talk">You can talk about it with somebody.</EasyLine>
        <EasyLine picture="lock">Only you can see this.</EasyLine>
      </EasyLines>
      {DRAWING_NAMES.map((drawing) => (
        <Empty key={drawing} drawing={drawing} title={`Nothing here yet: ${drawing}`} action={<ButtonLink href="#">Begin</ButtonLink>}>
          Some people write what they are good at. Others ask a friend.
        </Empty>
      ))}
      <p>
        {ICON_NAMES.map((name) => (
          <Icon key={name} name={name} />
        ))}
      </p>
    </Page>
  );
}

describe("every part of a page", () => {
  let assets: Assets;
  beforeAll(async () => {
    assets = await loadAssets();
    surround({ assets, demo: true });
    if (process.env.GALLERY) await writeGallery(process.env.GALLERY, assets);
    return () => surround({ assets: null, demo: false });
  });

  it.each(LANGUAGES)("is drawn in %s, in words as well as in shapes, without a style or script inside the page", (language) => {
    const html = renderPage(<Gallery language={language} />);
    expect(html).toMatch(new RegExp(`^<!doctype html>\\n<html lang="${language}" dir="ltr">`));
    for (const voice of VOICES) expect(html).toContain(VOICE_WORDS[language][voice]);
    expect(html).not.toMatch(/ style=|<style|<script(?![^>]* src=)| on[a-z]+=/i);
    expect(html).not.toContain("undefined");
    expect(html).not.toContain("[object");
    expect(html).toContain(assets.css);
    expect(html).toContain(assets.script("leave"));
  });

  it("keeps somebody's words exactly, in a statement and in a field", () => {
    const html = renderPage(<Gallery language="en-GB" />);
    const escaped = HARD.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
    expect(html.replaceAll("&gt;", ">")).toContain(`<p class="words" dir="auto">${escaped}</p>`);
    // the browser takes away one line end straight after the tag: two are sent where the words begin with one
    expect(html.replaceAll("&gt;", ">")).toContain(`>\n\n${escaped}</textarea>`);
  });

  it("gives every id once, and every link within the page a place to go", () => {
    const html = renderPage(<Gallery language="en-GB" />);
    const ids = [...html.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const [, described] of html.matchAll(/aria-describedby="([^"]*)"/g))
      for (const id of described!.split(" ")) expect(ids).toContain(id);
    for (const [, target] of html.matchAll(/href="#(field-[^"]*)"/g)) expect(ids).toContain(target);
  });

  it("wears the colour somebody chose, and only a known one", () => {
    for (const space of SPACES) expect(renderPage(<Gallery language="en-GB" space={space} />)).toContain(`data-space="${space}"`);
    expect(renderPage(<Gallery language="en-GB" space={'x" onload="'} />)).toContain('data-space="leaf"');
  });

  it("is light: at most 20 kB of script and 50 kB of style on a page, compressed", () => {
    const size = (address: string) => assets.files.get(address)!.packed.gzip!.length;
    expect(["leave", "autosave", "live"].reduce((sum, name) => sum + size(assets.script(name)), 0)).toBeLessThan(20_000);
    expect(size(assets.css)).toBeLessThan(12_000);
  });
});

/** `GALLERY=folder npx vitest run src/web/parts` writes the pages and their files, to be looked at in a browser. */
async function writeGallery(folder: string, assets: Assets): Promise<void> {
  await mkdir(path.join(folder, "assets"), { recursive: true });
  for (const [address, { body }] of assets.files) await writeFile(path.join(folder, address), body);
  for (const language of LANGUAGES) await writeFile(path.join(folder, `${language}.html`), renderPage(<Gallery language={language} />));
  for (const space of SPACES) await writeFile(path.join(folder, `${space}.html`), renderPage(<Gallery language="en-GB" space={space} />));
  await writeFile(path.join(folder, "service.html"), renderPage(<Gallery language="en-GB" ground="service" />));
}
