import { WrongConfig } from "./config.ts";

type Mendable = new (...given: any[]) => Error;

/** Runs a program: what the operator can mend is said in plain lines, anything else with its trace. */
export async function tellOperator(mendable: Mendable[], work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    const plain = [WrongConfig, ...mendable].some((kind) => error instanceof kind);
    console.error(plain ? (error as Error).message : error);
    process.exitCode = 1;
  }
}
