import { join } from "node:path";

/** Where things lie in the data folder. */
export const places = (dataDir: string) => ({
  database: join(dataDir, "database"),
  copies: join(dataDir, "copies"),
  secret: join(dataDir, "secret"),
  /** secrets that were in use before, one a line: what was sealed under them can still be checked */
  oldSecrets: join(dataDir, "old-secrets"),
  heads: join(dataDir, "heads"),
  /** records that are being taken along: each in a folder that is removed when it was sent */
  taking: join(dataDir, "taking"),
  /** of before: messages are no longer put aside */
  outbox: join(dataDir, "outbox"),
});
