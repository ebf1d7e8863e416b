export interface UriLabel {
    readonly name: string;
    /** Takes several segments: `{key+}`. */
    readonly greedy: boolean;
}

/** The labels of an `@http` uri, in order. */
export function parseLabels(uri: string): UriLabel[] {
    return [...uri.matchAll(/\{([^{}+]+)(\+?)\}/g)].map(([, name, plus]) => ({ name: name!, greedy: plus === "+" }));
}

/** Method and path with the labels unnamed: OpenAPI has room for one operation there, whatever query literals say. */
export function toRouteKey(method: string, uri: string): string {
    return `${method} ${uri.split("?")[0]!.replace(/\{[^{}+]+(\+?)\}/g, "{$1}")}`;
}
