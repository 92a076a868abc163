import { WrongConfig } from "./config.ts";

type Mendable = new (...given: any[]) => Error;

/**
 * Runs a program, every one of ours. Whatever it writes, and whatever a program writes that it starts, is for its owner
 * alone from the first byte. What the operator can mend is said in plain lines, anything else with
 * its trace.
 */
export async function tellOperator(mendable: Mendable[], work: () => Promise<void>): Promise<void> {
  process.umask(0o077);
  try {
    await work();
  } catch (error) {
    const plain = [WrongConfig, ...mendable].some((kind) => error instanceof kind);
    console.error(plain ? (error as Error).message : error);
    process.exitCode = 1;
  }
}
