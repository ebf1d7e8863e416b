/** A copy without the members that are undefined, so that they do not hide what was there before. */
export function withoutUndefined<Value extends object>(
    value: Value,
): { [Name in keyof Value]: Exclude<Value[Name], undefined> } {
    return Object.fromEntries(Object.entries(value).filter(([, item]) => item !== undefined)) as never;
}
