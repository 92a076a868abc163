import { expect, test } from "vitest";
import { LANGUAGES } from "../../ground/core/language.ts";
import { passwordProblem } from "./passwords.ts";
import { pinProblem } from "./pin.ts";
import { nameOfDevice } from "./sessions.ts";
import { ACCOUNT_WORDS } from "./words.ts";

test.each([
  ["eleven char", "password-short"],
  ["x".repeat(201), "password-long"],
  ["password1234", "password-common"],
  ["PASSWORD2026!", "password-common"],
  ["P@ssw0rd!!!!", "password-common"],
  ["passwordpassword", "password-common"],
  ["123456789012", "password-common"],
  ["aaaaaaaaaaaaa", "password-common"],
  ["abcabcabcabc", "password-common"],
  ["qwertyuiopas", "password-common"],
  ["zyxwvutsrqpon", "password-common"],
  ["!!!!????!!!!", "password-common"],
  ["            ", "password-common"],
  ["Jamie Smith 99", "password-own-name"],
  ["jamie.smith2026", "password-own-name"],
  ["grey heron over the canal", null],
  ["tulip-kettle-9-marsh", null],
  ["ключ от старого дома", null],
  ["🌊🌿🐚🌙⭐🍋🫖📯🎻🧵🪁🥾", null],
  ["83k2-qq7f-19xz", null],
])("the password %j: %s", (password, problem) => {
  expect(passwordProblem(password, ["Jamie Smith", "jamie.smith@example.org"])).toBe(problem);
});

test.each([
  ["4821", null],
  ["90417", null],
  ["73920164", null],
  ["482", "pin-wrong-shape"],
  ["482197364", "pin-wrong-shape"],
  ["48a1", "pin-wrong-shape"],
  ["٤٨٢١", "pin-wrong-shape"],
  ["", "pin-wrong-shape"],
  ["1234", "pin-easy"],
  ["4321", "pin-easy"],
  ["0000", "pin-easy"],
  ["2468", "pin-easy"],
  ["1212", "pin-easy"],
  ["131313", "pin-easy"],
  ["2580", "pin-easy"],
  ["1984", "pin-easy"],
])("the PIN %j: %s", (pin, problem) => {
  expect(pinProblem(pin)).toBe(problem);
});

test("a device is named by its browser and system", () => {
  expect(
    nameOfDevice("Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0 Safari/537.36 Edg/140.0"),
  ).toBe("Edge, Windows");
  expect(
    nameOfDevice(
      "Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1 (KHTML, like Gecko) Version/18.0 Mobile Safari/604.1",
    ),
  ).toBe("Safari, iPhone");
  expect(nameOfDevice("")).toBe("");
});

test("no text is empty in any language", () => {
  const texts = (value: unknown): unknown[] => (typeof value === "object" && value ? Object.values(value).flatMap(texts) : [value]);
  for (const language of LANGUAGES) {
    for (const text of texts(ACCOUNT_WORDS[language])) expect(typeof text === "function" ? text("x") : text).toMatch(/\S/);
  }
});
