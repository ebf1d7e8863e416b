/** A union: one of its members is set, and a look at any of them tells which types are left. */
export type OneOf<Members> = {
    [Name in keyof Members]: { [Set in Name]: Members[Set] } & {
        [Other in Exclude<keyof Members, Name>]?: undefined;
    };
}[keyof Members];
