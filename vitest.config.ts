import { configDefaults, defineConfig } from "vitest/config";
import { BaseSequencer, type TestSpecification } from "vitest/node";

const isLong = (file: TestSpecification): boolean => /\/tests\/(journeys|attacks)\/|no-word-lost/.test(file.moduleId);

/** What takes minutes begins first, so that at the end nothing waits for it. */
class LongFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    return [...sorted.filter(isLong), ...sorted.filter((file) => !isLong(file))];
  }
}

export default defineConfig({
  oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
  test: {
    include: ["src/**/*.test.{ts,tsx}", "tests/**/*.test.ts", "demo/**/*.test.ts"],
    // needs PostgreSQL of its own, which .ci/run provides
    exclude: [...configDefaults.exclude, ...(process.env.TEST_DATABASE_URL ? [] : ["**/*.server.test.ts"])],
    setupFiles: ["tests/setup/node-20.ts"],
    globalSetup: ["tests/setup/prepare-database.ts"],
    testTimeout: 240_000,
    hookTimeout: 240_000,
    maxWorkers: 2,
    // files follow each other in one process: what each would import anew is most of its time
    isolate: false,
    sequence: { sequencer: LongFirst },
  },
});
