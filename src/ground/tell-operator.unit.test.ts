import { describe, expect, it } from "vitest";
import { ofTheMachine } from "./tell-operator.ts";

const failed = (given: object) => Object.assign(new Error("ENOSPC: no space left on device, write"), given);

describe("what the machine refuses", () => {
  it.each([
    ["a full disk, by Node.js", failed({ code: "ENOSPC", path: "/data/secret" }), /^The disk is full \(\/data\/secret\)\. Make room/],
    ["a full disk, by the embedded database", { name: "ErrnoError", errno: 51 }, /^The disk is full\. Make room/],
    ["a folder of somebody else", failed({ code: "EACCES", path: "/elsewhere" }), /user that runs this \(\/elsewhere\)/],
    ["a disk that takes no writes", failed({ code: "EROFS", path: "/data" }), /choose another DATA_DIR/],
    ["a place that is none", failed({ code: "ENOENT", path: "/proc/nope" }), /^There is no such place: \/proc\/nope\./],
  ])("given %s, it is one line that says what to do", (_what, error, line) => {
    expect(ofTheMachine(error)).toMatch(line);
    expect(ofTheMachine(error)).not.toContain("\n");
  });

  it("given anything else, it is told with its trace", () => {
    for (const error of [new Error("x"), null, "x", failed({ code: "42P01" })]) expect(ofTheMachine(error)).toBeNull();
  });
});
