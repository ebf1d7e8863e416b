/** The modules that users import, one for each subpath of the package's exports. A new subpath: put its module here. */
export const publicEntries = [
    "src/index.ts",
    "src/aws-sdk/index.ts",
    "src/local/index.ts",
    "src/msw/index.ts",
    "src/runtime/index.ts",
    "scripts/index.ts",
];
