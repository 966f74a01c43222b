/** The same numbers in every run, from 0 to 1. */
export declare function seeded(seed: number): () => number;
/** Prints each contestant's milliseconds and how often ours goes into them. */
export declare function report(title: string, timings: ReadonlyMap<string, number>, ours: string): void;
/** Prints whether a target is met; the run fails where one is not. */
export declare function verdict(what: string, value: number, target: number, atMost?: boolean): void;
/** Stops the run where an answer is wrong: what is wrong need not be measured. */
export declare function expectSame(what: string, found: unknown, expected: unknown): void;
