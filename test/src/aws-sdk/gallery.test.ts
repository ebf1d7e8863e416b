import { setupServer } from "msw/node";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import {
    ArtGalleryClient,
    ConflictException,
    Floor,
    NotFoundException,
    paginateListPhotos,
    PutArtworkCommand,
    waitForArtworkOnDisplay,
} from "../../fixtures/gallery/generated/aws-sdk.gen.js";
import { createStub, mockError } from "../../fixtures/gallery/generated/msw.gen.js";
import { catchError } from "../../support/catch-error.js";
import { credentials } from "../../support/test-client.js";

const artwork = { artworkId: "A-1", artwork: { artworkId: "A-1", title: "T", state: "STORED" } } as const;
const server = setupServer();
const client = new ArtGalleryClient({ region: "us-east-1", credentials });

beforeAll(() => server.listen({ onUnhandledRequest: "error" }));
afterEach(() => server.resetHandlers());
afterAll(() => {
    client.destroy();
    server.close();
});

function stand() {
    const stub = createStub();
    server.use(...stub.handlers());
    return stub;
}

describe("a client of another service, in the SDK's manner", () => {
    it("gives an exception the members that travel in headers", async () => {
        const members = { currentVersion: "7", locked: true, floor: Floor.UPPER, versions: ["6", "7"] };
        stand().expect("PutArtwork", {
            answer: mockError("ConflictException", { ...members, conflicts: ["title"] }),
        });
        const error = await catchError(client.send(new PutArtworkCommand(artwork)));
        expect(error).toBeInstanceOf(ConflictException);
        expect(error).toMatchObject({ ...members, conflicts: ["title"] });
    });

    it("pages by tokens that stand deeper", async () => {
        const stub = stand()
            .expect("ListPhotos", { answer: { album: { photos: ["a"], page: { next: "t" } } } })
            .expect("ListPhotos", { answer: { album: { photos: ["b"] } } });
        const photos: string[] = [];
        for await (const { album } of paginateListPhotos({ client }, { artworkId: "A-1" }))
            photos.push(...(album?.photos ?? []));
        expect(photos).toEqual(["a", "b"]);
        stub.assertDone();
    });

    it("tells the exception that is a waiter's failure", async () => {
        stand().expect("GetArtwork", { answer: mockError("NotFoundException", { message: "Gone." }) });
        const { state, reason } = await waitForArtworkOnDisplay({ client, maxWaitTime: 60 }, { artworkId: "A-1" });
        expect(state).toBe("FAILURE");
        expect(reason).toBeInstanceOf(NotFoundException);
        expect(reason).toMatchObject({ message: "Gone.", $metadata: { httpStatusCode: 404 } });
    });
});
