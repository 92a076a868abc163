import { readConfig, WrongConfig } from "./config.ts";
import { start } from "./start.ts";

try {
  await start(readConfig(process.env));
} catch (error) {
  // what the operator can mend is said in one line, the rest with its trace
  console.error(error instanceof WrongConfig ? error.message : error);
  process.exitCode = 1;
}
