/** Environment variables, by name. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** The process's variables; none where there is no process, as in a browser. */
export function readEnvironment(): Environment {
    return globalThis.process?.env ?? {};
}
