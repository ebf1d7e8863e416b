import { describe, expect, it } from "vitest";
import { toConnection } from "../../../../src/cli/call/connect.js";
import { type CallCommandOptions, parseCallOptions } from "../../../../src/cli/call-options.js";

const command = "npx finspace-data";
const parse = (...args: string[]) => parseCallOptions(["GetUser", ...args], command) as CallCommandOptions;
const region = { AWS_REGION: "eu-west-1" };
const keys = { AWS_ACCESS_KEY_ID: "AKIDEXAMPLE", AWS_SECRET_ACCESS_KEY: "secret", AWS_SESSION_TOKEN: "token" };
const own = { accessKeyId: "AKIDEXAMPLE", secretAccessKey: "secret", sessionToken: "token" };
const madeUp = { accessKeyId: "local", secretAccessKey: "local" };
const localhost = "http://127.0.0.1:4570";
const aws = expect.stringMatching(/switched off[^]*\n {2}npx finspace-data serve\n/) as string;
const here = expect.stringMatching(
    /^Is a service running there\? To start one: npx finspace-data serve --port \d+$/,
) as string;

describe("toConnection", () => {
    it.each([
        {
            name: "AWS, with what the client finds to sign with",
            args: [],
            environment: region,
            want: { hint: aws, isMadeUp: false, clientOptions: { region: "eu-west-1", credentials: undefined } },
        },
        {
            name: "AWS, with credentials of the environment and a region of the command line",
            args: ["--region", "us-west-2"],
            environment: { ...region, ...keys },
            want: { hint: aws, clientOptions: { region: "us-west-2", credentials: own } },
        },
        {
            name: "this machine, without any",
            args: ["--endpoint-url", localhost],
            environment: {},
            want: {
                hint: here,
                isMadeUp: true,
                clientOptions: { endpoint: new URL(localhost), region: "us-east-1", credentials: madeUp },
            },
        },
        {
            name: "this machine, with credentials and region of the environment",
            args: ["--endpoint-url", "http://localhost:1"],
            environment: { AWS_DEFAULT_REGION: "eu-north-1", ...keys },
            want: { hint: here, isMadeUp: false, clientOptions: { region: "eu-north-1", credentials: own } },
        },
        {
            name: "the endpoint of the environment",
            args: [],
            environment: { AWS_ENDPOINT_URL: "https://a.example", AWS_ENDPOINT_URL_FINSPACE_DATA: localhost },
            want: { hint: here, clientOptions: { endpoint: new URL(localhost) } },
        },
        {
            name: "another machine, never with made-up credentials",
            args: ["--endpoint-url", "https://a.example"],
            environment: region,
            want: { hint: undefined, isMadeUp: false, clientOptions: { credentials: undefined } },
        },
        {
            name: "another machine in plain http, where that is allowed",
            args: ["--endpoint-url", "http://a.example", "--allow-plain-http"],
            environment: region,
            want: { hint: undefined, clientOptions: { allowPlainHttp: true } },
        },
    ])("leads to $name", ({ args, environment, want }) => {
        expect(toConnection(parse(...args), { command, environment })).toMatchObject(want);
    });

    it.each([
        { args: [], environment: {}, want: /^No region: add --region[^]*switched off[^]*finspace-data serve/ },
        { args: ["--endpoint-url", "https://a.example"], environment: {}, want: /^No region: [^\n]*$/ },
        { args: ["--region", "Europe"], environment: {}, want: /^"Europe" is not an AWS region/ },
        {
            args: ["--endpoint-url", "a"],
            environment: region,
            want: /^--endpoint-url: "a" is not an http or https URL/,
        },
        {
            args: [],
            environment: { AWS_ENDPOINT_URL: "ftp://a" },
            want: /^AWS_ENDPOINT_URL: "ftp:\/\/a" is not an http/,
        },
        {
            args: ["--endpoint-url", "https://me:secret@a.example"],
            environment: region,
            want: /^--endpoint-url: must hold no user name or password\.$/,
        },
        {
            args: ["--endpoint-url", "http://a.example"],
            environment: region,
            want: /^http:\/\/a\.example is plain http on another machine.*--allow-plain-http/,
        },
    ])("refuses $args with $environment", ({ args, environment, want }) => {
        expect(() => toConnection(parse(...args), { command, environment })).toThrow(want);
    });
});
