// What a bundler takes that does not know the condition `module`.
exports.packages = [
    require("finspace-data"),
    require("finspace-data/aws-sdk"),
    require("finspace-data/local"),
    require("finspace-data/msw"),
    require("finspace-data/runtime"),
];
