/** Where a call goes. */
interface Target {
    /** Undefined for AWS's endpoint. */
    readonly url: URL | undefined;
    readonly isHere: boolean;
    /** How the user starts the command. */
    readonly command: string;
}

/** What to do where nobody answers; undefined for another machine. */
export function printHint({ url, isHere, command }: Target): string | undefined {
    if (url === undefined)
        return [
            "Amazon FinSpace has been switched off: its endpoint answers no more.",
            "To call a service on this machine, run in another terminal",
            `  ${command} serve`,
            "and add --endpoint-url http://127.0.0.1:4570 here.",
        ].join("\n");
    if (!isHere) return undefined;
    return `Is a service running there? To start one: ${command} serve --port ${url.port || 80}`;
}
