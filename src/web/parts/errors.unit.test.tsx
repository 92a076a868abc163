import { renderToString } from "preact-render-to-string";
import { describe, expect, it } from "vitest";
import { Page, renderPage } from "../layout.tsx";
import { Checkboxes, Radios } from "./choices.tsx";
import { ErrorSummary } from "./errors.tsx";
import { TextField } from "./field.tsx";

describe("what is wrong in a form", () => {
  it("stands on top, each with a link to its field, and is focused without script", () => {
    const html = renderToString(<ErrorSummary problems={{ words: "Write something.", "steps.0": "Who does it?" }} language="en-GB" />);
    expect(html).toContain('<a href="#field-words">Write something.</a>');
    expect(html).toContain('<a href="#field-steps-0">Who does it?</a>');
    expect(html).toContain("autofocus");
    expect(html).toContain('role="alert"');
  });

  it("has no link where the problem belongs to the whole form or to a field nobody sees", () => {
    const html = renderToString(<ErrorSummary problems={{ "": "Try again.", based: "This page is old." }} language="en-GB" />);
    expect(html).toContain("<li>Try again.</li>");
    expect(html).toContain("<li>This page is old.</li>");
    expect(html).not.toContain("<a ");
  });

  it("is not there where nothing is wrong", () => {
    expect(renderToString(<ErrorSummary problems={{}} language="en-GB" />)).toBe("");
    expect(renderToString(<ErrorSummary problems={null} language="en-GB" />)).toBe("");
  });

  it("stands at its field, described to a screen reader, with what was typed kept", () => {
    const html = renderToString(
      <TextField name="called" label="Name" hint="Any name" language="en-GB" value='A "B" <c>' problems={{ called: "Too long." }} />,
    );
    expect(html).toContain('aria-describedby="field-called-hint field-called-error"');
    expect(html).toContain('aria-invalid="true"');
    expect(html).toMatch(/<p class="error" id="field-called-error">.*Too long\.<\/p>/);
    expect(html).toContain('value="A &quot;B&quot; &lt;c');
  });

  it("leads to the first of several choices, and keeps what was chosen", () => {
    const choices = [
      { value: "a", text: "A" },
      { value: "b", text: "B" },
    ];
    const radios = renderToString(
      <Radios name="one" label="One" language="en-GB" value="b" problems={{ one: "Choose." }} choices={choices} />,
    );
    expect(radios).toMatch(/<div class="field wrong"><fieldset aria-describedby="field-one-error">/);
    expect(radios).toMatch(/id="field-one" type="radio" name="one" value="a"\s*\/?>/);
    expect(radios).toMatch(/value="b" checked/);
    const boxes = renderToString(<Checkboxes name="some" label="Some" language="en-GB" values={["a", "b"]} choices={choices} />);
    expect(boxes.match(/ checked/g)).toHaveLength(2);
  });

  it("is told in the title of the page, in place of a notice", () => {
    const page = (problems: Record<string, string>) =>
      renderPage(<Page title="Goals" language="en-GB" actor={null} path="/goals" problems={problems} notice="Saved." />);
    expect(page({ a: "No." })).toContain("<title>Problem: Goals · Ownterms</title>");
    expect(page({ a: "No." })).not.toContain("Saved.");
    expect(page({})).toContain("<title>Goals · Ownterms</title>");
    expect(page({})).toContain("Saved.");
  });
});
