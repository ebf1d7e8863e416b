export interface UriLabel {
    readonly name: string;
    /** Takes several segments: `{key+}`. */
    readonly greedy: boolean;
}

/** The labels of an `@http` uri, in order. */
export function parseLabels(uri: string): UriLabel[] {
    return [...uri.matchAll(/\{([^{}+]+)(\+?)\}/g)].map(([, name, plus]) => ({ name: name!, greedy: plus === "+" }));
}

/** The uri with its labels unnamed, so that two routes which no request can tell apart are equal. */
export function toRouteKey(method: string, uri: string): string {
    return `${method} ${uri.replace(/\{[^{}+]+(\+?)\}/g, "{$1}")}`;
}
