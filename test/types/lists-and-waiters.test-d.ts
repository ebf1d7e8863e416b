/** What lists and waiters take and give. */
import {
    FinSpaceData,
    type GetChangesetOutput,
    type ItemArray,
    type ListUsersOutput,
    type Page,
    responseOf,
    type User,
    WaiterError,
} from "finspace-data";
import { expectTypeOf } from "vitest";
import type { ArtGallery } from "../fixtures/gallery/generated/client.gen.js";
import type { Holder } from "../fixtures/gallery/generated/types.gen.js";

const finspace = new FinSpaceData({ region: "us-east-1" });
const list = finspace.listUsers({ maxResults: 1 }, { maxItems: 5, startingToken: undefined, timeoutMs: 1 });

expectTypeOf(await list).toEqualTypeOf<Page<ListUsersOutput, User>>();
expectTypeOf(await list.toArray({ limit: 1 })).toEqualTypeOf<ItemArray<User>>();
for await (const user of await list) expectTypeOf(user).toEqualTypeOf<User>();
for await (const page of list.pages()) for await (const user of page) expectTypeOf(user).toEqualTypeOf<User>();
expectTypeOf(await list).toExtend<ListUsersOutput>();
responseOf(await list);

// An async function that returns the call returns its first page, which leads on.
const forward = async () => list;
expectTypeOf(await forward()).toExtend<AsyncIterable<User>>();

// @ts-expect-error maxItems is a number
void finspace.listUsers({ maxResults: 1 }, { maxItems: "5" });
// @ts-expect-error maxItems is for lists
void finspace.getUser({ userId: "u" }, { maxItems: 5 });
// @ts-expect-error the limit is an option
void list.toArray(5);

// Items may be inside a member, or the entries of a map.
declare const gallery: ArtGallery;
for await (const path of gallery.listPhotos({ artworkId: "A-1" })) expectTypeOf(path).toEqualTypeOf<string>();
for await (const [key, holder] of gallery.listHolders()) {
    expectTypeOf(key).toEqualTypeOf<string>();
    expectTypeOf(holder).toEqualTypeOf<Holder>();
}
// @ts-expect-error an entry is a key with a value, not a value
expectTypeOf(await gallery.listHolders().toArray()).toEqualTypeOf<ItemArray<Holder>>();

const changeset = { datasetId: "d", changesetId: "c" };
const waited = finspace.waitUntilChangesetSucceeded(changeset, {
    timeoutMs: 1,
    minDelayMs: 1,
    maxDelayMs: 1,
    retries: { maxAttempts: 1 },
    onPoll: (output, attempt) => {
        expectTypeOf(output).toEqualTypeOf<GetChangesetOutput | undefined>();
        expectTypeOf(attempt).toEqualTypeOf<number>();
    },
});
expectTypeOf(waited).toEqualTypeOf<Promise<GetChangesetOutput>>();

// @ts-expect-error changesetId is required
void finspace.waitUntilChangesetSucceeded({ datasetId: "d" });
// @ts-expect-error delays are in milliseconds, and say so
void finspace.waitUntilUserEnabled({ userId: "u" }, { minDelay: 1 });

declare const error: unknown;
if (error instanceof WaiterError) expectTypeOf(error.state).toEqualTypeOf<"failure" | "timeout">();
declare const failed: WaiterError<GetChangesetOutput>;
expectTypeOf(failed.output?.errorInfo?.errorCategory).toExtend<string | undefined>();
