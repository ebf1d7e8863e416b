export interface PeerRequest {
    readonly url: URL;
    readonly method: string;
    readonly headers: Readonly<Record<string, string>>;
    readonly body: string;
    readonly credentials: { readonly accessKeyId: string; readonly secretAccessKey: string };
    readonly region: string;
    readonly service: string;
}

export function createPeerSigners(request: PeerRequest): Record<string, () => unknown>;
