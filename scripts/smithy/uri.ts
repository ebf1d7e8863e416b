export interface UriLabel {
    readonly name: string;
    /** Takes several segments: `{key+}`. */
    readonly greedy: boolean;
}

/** The labels of an `@http` uri, in order. */
export function parseLabels(uri: string): UriLabel[] {
    return [...uri.matchAll(/\{([^{}+]+)(\+?)\}/g)].map(([, name, plus]) => ({ name: name!, greedy: plus === "+" }));
}
