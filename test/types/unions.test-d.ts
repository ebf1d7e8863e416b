/** Unions: one member and no other, told apart by a look at any of them. */
import { expectTypeOf } from "vitest";
import type { Choice, Place } from "../fixtures/protocol/generated/types.gen.js";
import type { Choice as SdkChoice } from "../fixtures/protocol/generated/aws-sdk.gen.js";

export const chosen: Choice[] = [{ text: "a" }, { whole: 1, text: undefined }];
// @ts-expect-error two members
export const both: Choice = { text: "a", whole: 1 };
// @ts-expect-error no member
export const none: Choice = {};
// @ts-expect-error undefined alone is no member
export const unset: Choice = { text: undefined };
// @ts-expect-error a member of another type
export const mistyped: Choice = { whole: "1" };

export function read(choice: Choice): void {
    expectTypeOf(choice.text).toEqualTypeOf<string | undefined>();
    if (choice.text !== undefined) {
        expectTypeOf(choice.text).toEqualTypeOf<string>();
        expectTypeOf(choice.place).toEqualTypeOf<undefined>();
    } else if (choice.place) expectTypeOf(choice.place).toEqualTypeOf<Place>();
    if ("whole" in choice && choice.whole !== undefined) expectTypeOf(choice.whole).toEqualTypeOf<number>();
}

expectTypeOf<SdkChoice["whole"]>().toEqualTypeOf<number | undefined>();
