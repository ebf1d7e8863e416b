/** Uses a subpath of the package, with a service at the endpoint. Throws if something is not as it should be. */
export type Program = (endpoint: string) => void | Promise<void>;

/** What went wrong, by subpath; null where all went well. */
export type Problems = Readonly<Record<string, string | null>>;

/** Runs programs, one after another, by the subpath that each uses. */
export async function runPrograms(programs: Readonly<Record<string, Program>>, endpoint: string): Promise<Problems> {
    const problems: Record<string, string | null> = {};
    for (const [subpath, run] of Object.entries(programs)) {
        try {
            await run(endpoint);
            problems[subpath] = null;
        } catch (error) {
            problems[subpath] = `${String(error)}\n${(error as Error).stack}`;
        }
    }
    return problems;
}

/** The platforms have no assertions in common. */
export function expectEqual(actual: unknown, wanted: unknown): void {
    const [is, should] = [actual, wanted].map((value) => JSON.stringify(value));
    if (is !== should) throw new Error(`is ${is}, should be ${should}`);
}

/** What a promise is rejected with. */
export async function catchError(promise: Promise<unknown>): Promise<unknown> {
    return promise.then(
        (value) => new Error(`It went well, with ${JSON.stringify(value)}`),
        (error: unknown) => error,
    );
}
