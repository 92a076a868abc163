import { join } from "node:path";

/** Where things lie in the data folder. */
export const places = (dataDir: string) => ({
  database: join(dataDir, "database"),
  copies: join(dataDir, "copies"),
  secret: join(dataDir, "secret"),
});
