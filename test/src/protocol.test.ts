import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { ClientOptions } from "../../src/runtime/options.js";
import { WireRules } from "../fixtures/protocol/generated/client.gen.js";
import { catchError } from "../support/catch-error.js";
import { type LoopbackServer, startLoopbackServer } from "../support/loopback-server.js";
import { createRecordingFetch } from "../support/recording-fetch.js";
import { fixedOptions } from "../support/test-client.js";

/** What restJson1 says, one row a rule: a call and the request it sends. */
interface RequestRow {
    readonly rule: string;
    readonly call: (wire: WireRules) => PromiseLike<unknown>;
    /** Method, path and query. */
    readonly line: string;
    /** Headers that matter; undefined for one that must not be there. */
    readonly headers?: Readonly<Record<string, string | undefined>>;
    /** The body: a value for JSON, which also has its content type; text or bytes as they are; without it there is none. */
    readonly json?: unknown;
    readonly text?: string;
}

/** And an answer, with the output or the error that is made of it. */
interface ResponseRow {
    readonly rule: string;
    readonly call: (wire: WireRules) => PromiseLike<unknown>;
    readonly status?: number;
    readonly headers?: Readonly<Record<string, string>>;
    /** A value for JSON, or text as it is. */
    readonly json?: unknown;
    readonly text?: string;
    readonly want: object;
}

const at = new Date(Date.UTC(2024, 1, 29, 12, 30, 15));
const later = new Date(Date.UTC(2024, 2, 1));
const [seconds, text, http] = [1709209815, "2024-02-29T12:30:15Z", "Thu, 29 Feb 2024 12:30:15 GMT"];
const [laterSeconds, laterText, laterHttp] = [1709251200, "2024-03-01T00:00:00Z", "Fri, 01 Mar 2024 00:00:00 GMT"];
const encodedText = "2024-02-29T12%3A30%3A15Z";
const encodedHttp = "Thu%2C%2029%20Feb%202024%2012%3A30%3A15%20GMT";
const huge = 2n ** 70n;
const bytes = new TextEncoder().encode("bytes");
const json = { "content-type": "application/json" };
const none = { "content-type": undefined };
const ok = "00000000-0000-4000-8000-000000000000";

const scalars = {
    text: "a b",
    flag: true,
    byte: -8,
    short: 16,
    whole: 32,
    long: 64,
    float: 1.5,
    double: -0.25,
    huge,
    exact: 12.75,
    season: "spring",
    level: 9,
} as const;

const labels: RequestRow[] = [
    {
        rule: "a label of every simple type",
        call: (wire) => wire.findScalars(scalars),
        line: "GET /scalars/a%20b/true/-8/16/32/64/1.5/-0.25/1180591620717411303424/12.75/spring/9",
    },
    {
        rule: "a float has a name where it is no number",
        call: (wire) => wire.findScalars({ ...scalars, float: Number.NaN, double: -Infinity }),
        line: "GET /scalars/a%20b/true/-8/16/32/64/NaN/-Infinity/1180591620717411303424/12.75/spring/9",
    },
    {
        rule: "reserved characters of a label are encoded",
        call: (wire) => wire.findFile({ folder: "/?#[]@!$&'()*+,;=%é", path: "f" }),
        line: "GET /files/%2F%3F%23%5B%5D%40%21%24%26%27%28%29%2A%2B%2C%3B%3D%25%C3%A9/f",
    },
    {
        rule: "a timestamp in a label is a date-time, unless a trait says otherwise",
        call: (wire) => wire.findMoments({ plain: at, seconds: at, text: at, http: at, byTarget: at }),
        line: `GET /moments/${encodedText}/${seconds}/${encodedText}/${encodedHttp}/${seconds}`,
    },
    {
        rule: "a greedy label keeps its slashes",
        call: (wire) => wire.findFile({ folder: "a/b", path: "c/d e/f" }),
        line: "GET /files/a%2Fb/c/d%20e/f",
    },
    {
        rule: "a greedy label may stand before others, and a path end with a slash",
        call: (wire) => wire.findFolder({ path: "a/b" }),
        line: "GET /folders/a/b/files/",
    },
    {
        rule: "what a path says beside its labels stays as it is",
        call: (wire) => wire.findLiteral({ id: "a" }),
        line: "GET /literal/a/(a+)+;v=1",
    },
];

const queries: RequestRow[] = [
    {
        rule: "a query parameter of every simple type",
        call: (wire) => wire.askScalars(scalars),
        line: "GET /ask/scalars?text=a%20b&flag=true&byte=-8&short=16&whole=32&long=64&float=1.5&double=-0.25&huge=1180591620717411303424&exact=12.75&season=spring&level=9",
        headers: none,
    },
    {
        rule: "false, zero and an empty string are sent in the query, and nothing is not",
        call: (wire) => wire.askScalars({ text: "", flag: false, whole: 0, long: undefined }),
        line: "GET /ask/scalars?text=&flag=false&whole=0",
    },
    {
        rule: "a null in the query is left out",
        call: (wire) => wire.askScalars({ text: null as unknown as string }),
        line: "GET /ask/scalars",
    },
    {
        rule: "a float in the query has a name where it is no number",
        call: (wire) => wire.askScalars({ float: Infinity, double: Number.NaN }),
        line: "GET /ask/scalars?float=Infinity&double=NaN",
    },
    {
        rule: "a list is a parameter for each element",
        call: (wire) =>
            wire.askLists({
                texts: ["a", "b,c", ""],
                wholes: [1, 2],
                doubles: [0.5, Number.NaN],
                flags: [true, false],
                seasons: ["autumn"],
                levels: [1, 9],
            }),
        line: "GET /ask/lists?text=a&text=b%2Cc&text=&whole=1&whole=2&double=0.5&double=NaN&flag=true&flag=false&season=autumn&level=1&level=9",
    },
    { rule: "an empty list is no parameter", call: (wire) => wire.askLists({ texts: [] }), line: "GET /ask/lists" },
    {
        rule: "a timestamp in the query is a date-time, unless a trait says otherwise",
        call: (wire) =>
            wire.askMoments({
                plain: at,
                seconds: at,
                http: at,
                byTarget: at,
                moments: [at, later],
                secondsList: [at],
            }),
        line: `GET /ask/moments?plain=${encodedText}&seconds=${seconds}&http=${encodedHttp}&byTarget=${seconds}&moment=${encodedText}&moment=2024-03-01T00%3A00%3A00Z&second=${seconds}`,
    },
    {
        rule: "a query in the uri stands before the members",
        call: (wire) => wire.askFixed({ page: 2 }),
        line: "GET /ask/fixed?kind=full&draft=&page=2",
    },
    {
        rule: "a map holds query parameters, and a named one wins",
        call: (wire) => wire.askAnything({ name: "named", rest: { name: "entry", "a&b": "c d", empty: "" } }),
        line: "GET /ask/anything?name=named&a%26b=c%20d&empty=",
    },
    {
        rule: "a map of lists holds a parameter for each element",
        call: (wire) => wire.askManyThings({ rest: { a: ["1", "2"], b: [], c: ["3"] } }),
        line: "GET /ask/many?a=1&a=2&c=3",
    },
];

const headers: RequestRow[] = [
    {
        rule: "a header of every simple type",
        call: (wire) => wire.sendScalarHeaders(scalars),
        line: "POST /headers/scalars",
        headers: {
            "x-text": "a b",
            "x-flag": "true",
            "x-byte": "-8",
            "x-short": "16",
            "x-whole": "32",
            "x-long": "64",
            "x-float": "1.5",
            "x-double": "-0.25",
            "x-huge": "1180591620717411303424",
            "x-exact": "12.75",
            "x-season": "spring",
            "x-level": "9",
            ...none,
        },
    },
    {
        rule: "an empty header is sent, and null is not",
        call: (wire) => wire.sendScalarHeaders({ text: "", flag: null as unknown as boolean, whole: undefined }),
        line: "POST /headers/scalars",
        headers: { "x-text": "", "x-flag": undefined, "x-whole": undefined },
    },
    {
        rule: "an empty list is an empty header",
        call: (wire) => wire.sendListHeaders({ texts: [] }),
        line: "POST /headers/lists",
        headers: { "x-texts": "" },
    },
    {
        rule: "a float in a header has a name where it is no number",
        call: (wire) => wire.sendScalarHeaders({ float: Number.NaN, double: Infinity }),
        line: "POST /headers/scalars",
        headers: { "x-float": "NaN", "x-double": "Infinity" },
    },
    {
        rule: "elements of a header are parted by commas, and quoted where they have one",
        call: (wire) =>
            wire.sendListHeaders({
                texts: ["a", "b,c", 'say "d"', laterHttp],
                wholes: [1, -2],
                doubles: [0.5, Number.NaN],
                flags: [true, false],
                seasons: ["spring", "autumn"],
                levels: [1, 9],
            }),
        line: "POST /headers/lists",
        headers: {
            "x-texts": `a, "b,c", "say \\"d\\"", "${laterHttp}"`,
            "x-wholes": "1, -2",
            "x-doubles": "0.5, NaN",
            "x-flags": "true, false",
            "x-seasons": "spring, autumn",
            "x-levels": "1, 9",
        },
    },
    {
        rule: "a timestamp in a header is an http-date, unless a trait says otherwise",
        call: (wire) =>
            wire.sendMomentHeaders({
                plain: at,
                seconds: at,
                text: at,
                byTarget: at,
                moments: [at, later],
                secondsList: [at, later],
                stamps: [at, later],
            }),
        line: "POST /headers/moments",
        headers: {
            "x-plain": http,
            "x-seconds": String(seconds),
            "x-text": text,
            "x-by-target": String(seconds),
            "x-moments": `${http}, ${laterHttp}`,
            "x-seconds-list": `${seconds}, ${laterSeconds}`,
            "x-stamps": `${text}, ${laterText}`,
        },
    },
    {
        rule: "a string with a media type travels in a header in base64",
        call: (wire) => wire.sendMediaHeaders({ json: '{"a":"é"}' }),
        line: "POST /headers/media",
        headers: { "x-json": "eyJhIjoiw6kifQ==" },
    },
    {
        rule: "a map holds headers with a prefix, and a named one wins",
        call: (wire) => wire.sendPrefixHeaders({ owner: "named", tags: { Owner: "entry", Room: "north", Empty: "" } }),
        line: "POST /headers/prefix",
        headers: { "x-tag-owner": "named", "x-tag-room": "north", "x-tag-empty": "" },
    },
    {
        rule: "an empty map holds no headers",
        call: (wire) => wire.sendPrefixHeaders({ tags: {} }),
        line: "POST /headers/prefix",
        headers: { "x-tag-owner": undefined, "x-tag-": undefined },
    },
    {
        rule: "the prefix of a map of headers may be empty",
        call: (wire) => wire.sendAnyHeaders({ named: "named", all: { Named: "entry", Other: "entry" } }),
        line: "POST /headers/any",
        headers: { named: "named", other: "entry" },
    },
];

const payloads: RequestRow[] = [
    { rule: "an operation without input has no body", call: (w) => w.ping(), line: "POST /ping", headers: none },
    { rule: "an input without members is no body", call: (w) => w.nod(), line: "POST /nod", headers: none },
    {
        rule: "an input without members for the body has none",
        call: (wire) => wire.touch({ mark: "m" }),
        line: "POST /touch",
        headers: { "x-mark": "m", ...none },
    },
    {
        rule: "an input whose members for the body are left out is an empty object",
        call: (wire) => wire.putScalars({}),
        line: "PUT /json/scalars",
        json: {},
    },
    {
        rule: "a blob is the body as it is",
        call: (wire) => wire.sendBlob({ value: bytes }),
        line: "POST /payloads/blob",
        headers: { "content-type": "application/octet-stream" },
        text: "bytes",
    },
    {
        rule: "a member may name the content type",
        call: (wire) => wire.sendBlob({ value: bytes, type: "image/jpeg" }),
        line: "POST /payloads/blob",
        headers: { "content-type": "image/jpeg" },
        text: "bytes",
    },
    {
        rule: "a blob that is left out is no body",
        call: (wire) => wire.sendBlob({}),
        line: "POST /payloads/blob",
        headers: none,
    },
    {
        rule: "a blob with a media type has it for its content type",
        call: (wire) => wire.sendImage({ value: bytes }),
        line: "POST /payloads/image",
        headers: { "content-type": "image/png" },
        text: "bytes",
    },
    {
        rule: "a string is text",
        call: (wire) => wire.sendText({ value: "é" }),
        line: "POST /payloads/text",
        headers: { "content-type": "text/plain" },
        text: "é",
    },
    {
        rule: "a string with a media type has it for its content type",
        call: (wire) => wire.sendTable({ value: "a,b" }),
        line: "POST /payloads/table",
        headers: { "content-type": "text/csv" },
        text: "a,b",
    },
    {
        rule: "an enum is text",
        call: (wire) => wire.sendSeason({ value: "autumn" }),
        line: "POST /payloads/season",
        headers: { "content-type": "text/plain" },
        text: "autumn",
    },
    {
        rule: "a structure is a JSON object",
        call: (wire) => wire.sendPlace({ mark: "m", value: { name: "hall", floor: 1 } }),
        line: "POST /payloads/place",
        headers: { "x-mark": "m" },
        json: { name: "hall", floor: 1 },
    },
    {
        rule: "a structure that is left out is an empty object",
        call: (wire) => wire.sendPlace({ mark: "m" }),
        line: "POST /payloads/place",
        headers: { "x-mark": "m" },
        json: {},
    },
    {
        rule: "a structure without members is an empty object",
        call: (wire) => wire.sendNothing({ value: {} }),
        line: "POST /payloads/nothing",
        json: {},
    },
    {
        rule: "a union is a JSON object of one member",
        call: (wire) => wire.sendChoice({ value: { at } }),
        line: "POST /payloads/choice",
        json: { at: seconds },
    },
    {
        rule: "a union that is left out is no body",
        call: (wire) => wire.sendChoice({}),
        line: "POST /payloads/choice",
        headers: none,
    },
    {
        rule: "a document is any JSON, its nulls among it",
        call: (wire) => wire.sendDocument({ value: { a: null, b: [null, { c: null }] } }),
        line: "POST /payloads/document",
        json: { a: null, b: [null, { c: null }] },
    },
    {
        rule: "a document may be a string",
        call: (wire) => wire.sendDocument({ value: "text" }),
        line: "POST /payloads/document",
        headers: json,
        text: '"text"',
    },
    {
        rule: "a list is a JSON array",
        call: (wire) => wire.sendList({ value: [{ name: "hall" }] }),
        line: "POST /payloads/list",
        json: [{ name: "hall" }],
    },
    {
        rule: "a map is a JSON object, a sparse one with nulls",
        call: (wire) => wire.sendMap({ value: { a: "1", b: null } }),
        line: "POST /payloads/map",
        json: { a: "1", b: null },
    },
    {
        rule: "a stream is the body, its signature leaving it out",
        call: (wire) => wire.sendStream({ value: new Blob([bytes]).stream(), mark: "m" }),
        line: "PUT /payloads/stream",
        headers: {
            "content-type": "application/octet-stream",
            "x-amz-content-sha256": "UNSIGNED-PAYLOAD",
            "x-mark": "m",
        },
        text: "bytes",
    },
    {
        rule: "a stream that is left out is no body",
        call: (wire) => wire.sendStream({ mark: "m" }),
        line: "PUT /payloads/stream",
        headers: none,
    },
    {
        rule: "a stream whose length must be known is bytes or a Blob",
        call: (wire) => wire.sendSizedStream({ value: new Blob([bytes]) }),
        line: "PUT /payloads/sized",
        headers: { "content-type": "application/octet-stream" },
        text: "bytes",
    },
    {
        rule: "a stream with a media type has it for its content type",
        call: (wire) => wire.sendFilm({ value: bytes }),
        line: "PUT /payloads/film",
        headers: { "content-type": "video/mp4" },
        text: "bytes",
    },
    {
        rule: "a status is no place in a request, so its member is in the document",
        call: (wire) => wire.mirror({ id: "i", page: 2, rest: { a: "b" }, status: 7, text: "t" }),
        line: "POST /mirror/i?page=2&a=b",
        json: { status: 7, text: "t" },
    },
];

const documents: RequestRow[] = [
    {
        rule: "a member of every simple type",
        call: (wire) => wire.putScalars({ ...scalars, huge: 7n, bytes, json: "{}" }),
        line: "PUT /json/scalars",
        json: { ...scalars, huge: 7, bytes: "Ynl0ZXM=", json: "{}" },
    },
    {
        rule: "a document with nothing in it is an empty object",
        call: (wire) => wire.putScalars(),
        line: "PUT /json/scalars",
        json: {},
    },
    {
        rule: "a document with nothing in it is no body of a GET",
        call: (wire) => wire.askDocument({ token: "t" }),
        line: "GET /ask/document?token=t",
        headers: none,
    },
    {
        rule: "false, zero and what is empty are sent",
        call: (wire) =>
            wire.putScalars({ text: "", flag: false, whole: 0, float: 0, huge: 0n, bytes: new Uint8Array() }),
        line: "PUT /json/scalars",
        json: { text: "", flag: false, whole: 0, float: 0, huge: 0, bytes: "" },
    },
    {
        rule: "a big integer has all its digits",
        call: (wire) => wire.putScalars({ huge }),
        line: "PUT /json/scalars",
        headers: json,
        text: '{"huge":1180591620717411303424}',
    },
    {
        rule: "a float is a string where it is no number",
        call: (wire) => wire.putScalars({ float: Number.NaN, double: -Infinity }),
        line: "PUT /json/scalars",
        json: { float: "NaN", double: "-Infinity" },
    },
    {
        rule: "a null member is left out",
        call: (wire) => wire.putTree({ tree: { leaf: null as unknown as string, left: {} } }),
        line: "PUT /json/tree",
        json: { tree: { left: {} } },
    },
    {
        rule: "a timestamp in JSON is a number of seconds, unless a trait says otherwise",
        call: (wire) =>
            wire.putMoments({
                plain: at,
                seconds: new Date(at.getTime() + 250),
                text: new Date(at.getTime() + 250),
                http: at,
                byTarget: at,
                byMember: at,
                moments: [at, later],
                stamps: [at],
                momentMap: { a: at },
            }),
        line: "PUT /json/moments",
        json: {
            plain: seconds,
            seconds: seconds + 0.25,
            text: "2024-02-29T12:30:15.250Z",
            http,
            byTarget: text,
            byMember: http,
            moments: [seconds, laterSeconds],
            stamps: [text],
            momentMap: { a: seconds },
        },
    },
    {
        rule: "lists and maps are arrays and objects, sparse ones with nulls",
        call: (wire) =>
            wire.putCollections({
                texts: [],
                lists: [["a"], []],
                places: [{ name: "hall" }],
                bytesList: [bytes],
                seasons: ["spring"],
                sparseTexts: ["a", null],
                sparseMoments: [null, at],
                textMap: {},
                listMap: { a: ["b"] },
                placeMap: { a: { floor: 1 } },
                seasonMap: { autumn: 1 },
                sparseMap: { a: null, b: "c" },
                sparsePlaces: { a: null, b: { name: "hall" } },
            }),
        line: "PUT /json/collections",
        json: {
            texts: [],
            lists: [["a"], []],
            places: [{ name: "hall" }],
            bytesList: ["Ynl0ZXM="],
            seasons: ["spring"],
            sparseTexts: ["a", null],
            sparseMoments: [null, seconds],
            textMap: {},
            listMap: { a: ["b"] },
            placeMap: { a: { floor: 1 } },
            seasonMap: { autumn: 1 },
            sparseMap: { a: null, b: "c" },
            sparsePlaces: { a: null, b: { name: "hall" } },
        },
    },
    {
        rule: "a structure may be inside itself",
        call: (wire) => wire.putTree({ tree: { leaf: "a", left: { at, children: [{ leaf: "b" }, { at: later }] } } }),
        line: "PUT /json/tree",
        json: { tree: { leaf: "a", left: { at: seconds, children: [{ leaf: "b" }, { at: laterSeconds }] } } },
    },
    {
        rule: "a union is an object of one member",
        call: (wire) =>
            wire.putChoice({
                choice: { bytes },
                choices: [
                    { text: "a" },
                    { whole: 0 },
                    { at },
                    { place: { name: "hall" } },
                    { any: { a: null } },
                    { none: {} },
                ],
            }),
        line: "PUT /json/choice",
        json: {
            choice: { bytes: "Ynl0ZXM=" },
            choices: [
                { text: "a" },
                { whole: 0 },
                { at: seconds },
                { place: { name: "hall" } },
                { any: { a: null } },
                { none: {} },
            ],
        },
    },
    {
        rule: "a document is any JSON",
        call: (wire) => wire.putDocuments({ any: { a: [1, null] }, anyMap: { b: true }, holder: { any: "c" } }),
        line: "PUT /json/documents",
        json: { any: { a: [1, null] }, anyMap: { b: true }, holder: { any: "c" } },
    },
    {
        rule: "a member may have another name in JSON",
        call: (wire) => wire.putNames({ first: "a", place: { name: "b", floor: 1 }, choice: { place: { name: "c" } } }),
        line: "PUT /json/names",
        json: { "1st": "a", Place: { Name: "b", floor: 1 }, Choice: { Place: { Name: "c" } } },
    },
    {
        rule: "a name in JSON may be that of a member that travels elsewhere",
        call: (wire) => wire.putVariant({ kind: "a", subKind: "b", mark: "m", note: "n" }),
        line: "PUT /json/variants/a",
        headers: { "x-mark": "m" },
        json: { kind: "b", mark: "n" },
    },
    {
        rule: "members and keys may have names that mean something in JavaScript",
        call: (wire) =>
            // oxlint-disable-next-line unicorn/no-thenable
            wire.putOddNames({ then: "t", default: "a", arguments: { constructor: at, ["__proto__"]: at } }),
        line: "PUT /json/odd",
        headers: json,
        text: `{"then":"t","default":"a","arguments":{"constructor":${seconds},"__proto__":${seconds}}}`,
    },
    {
        rule: "a default is the service's to fill in: it may change",
        call: (wire) => wire.putDefaults({ flag: false }),
        line: "PUT /json/defaults",
        json: { flag: false },
    },
];

const others: RequestRow[] = [
    {
        rule: "a token is filled in, in a header",
        call: (wire) => wire.tokenInHeader(),
        line: "POST /tokens/header",
        headers: { "x-token": ok },
    },
    {
        rule: "a token is filled in, in the query",
        call: (wire) => wire.tokenInQuery(),
        line: `POST /tokens/query?token=${ok}`,
    },
    {
        rule: "a token is filled in, in the document",
        call: (wire) => wire.tokenInBody({ text: "a" }),
        line: "POST /tokens/body",
        json: { text: "a", token: ok },
    },
    {
        rule: "a token that is given stays",
        call: (wire) => wire.tokenInBody({ token: "t" }),
        line: "POST /tokens/body",
        json: { token: "t" },
    },
    {
        rule: "a structure has the members of its mixins, and the traits that are applied to them",
        call: (wire) => wire.putMixed({ id: "i", mark: "m", text: "t" }),
        line: "PUT /mixed/i",
        headers: { "x-mark": "m" },
        json: { Text: "t" },
    },
    {
        rule: "a request may need the checksum of its body",
        call: (wire) => wire.sendChecked({ text: "a" }),
        line: "POST /checked",
        headers: { "content-md5": "Y00B9axHEROgE6s3KqS8Hg==" },
        json: { text: "a" },
    },
    {
        rule: "a short body is not compressed",
        call: (wire) => wire.sendLong({ text: "a", coding: "custom" }),
        line: "POST /long",
        headers: { "content-encoding": "custom" },
        json: { text: "a" },
    },
    {
        rule: "a request is signed where authentication is optional and there are credentials",
        call: (wire) => wire.askOpenly(),
        line: "GET /auth/optional",
        headers: { authorization: expect.stringContaining("Signature=") as string },
    },
    {
        rule: "a request is not signed where there is no authentication",
        call: (wire) => wire.askAnyone(),
        line: "GET /auth/none",
        headers: { authorization: undefined },
    },
    {
        rule: "a signature may leave out the body",
        call: (wire) => wire.sendUnsigned({ text: "t" }),
        line: "POST /auth/unsigned-payload",
        headers: {
            authorization: expect.stringContaining("x-amz-content-sha256") as string,
            "x-amz-content-sha256": "UNSIGNED-PAYLOAD",
        },
        json: { text: "t" },
    },
];

const outputs: ResponseRow[] = [
    { rule: "no output", call: (wire) => wire.ping(), want: {} },
    { rule: "an output without members", call: (wire) => wire.nod(), json: {}, want: {} },
    {
        rule: "headers of every simple type",
        call: (wire) => wire.sendScalarHeaders(),
        headers: {
            "x-text": "a b",
            "x-flag": "true",
            "x-byte": "-8",
            "x-short": "16",
            "x-whole": "32",
            "x-long": "64",
            "x-float": "1.5",
            "x-double": "-0.25",
            "x-huge": "1180591620717411303424",
            "x-exact": "12.75",
            "x-season": "spring",
            "x-level": "9",
        },
        want: scalars,
    },
    {
        rule: "headers that are no numbers",
        call: (wire) => wire.sendScalarHeaders(),
        headers: { "x-float": "NaN", "x-double": "-Infinity" },
        want: { float: Number.NaN, double: -Infinity },
    },
    {
        rule: "headers that are lists, with and without quotes and spaces",
        call: (wire) => wire.sendListHeaders(),
        headers: {
            "x-texts": 'a,"b,c" , "say \\"d\\"", e',
            "x-wholes": "1, 2,3",
            "x-doubles": "0.5, NaN",
            "x-flags": "true, false",
            "x-seasons": "spring, autumn",
            "x-levels": "1,9",
        },
        want: {
            texts: ["a", "b,c", 'say "d"', "e"],
            wholes: [1, 2, 3],
            doubles: [0.5, Number.NaN],
            flags: [true, false],
            seasons: ["spring", "autumn"],
            levels: [1, 9],
        },
    },
    {
        rule: "timestamps in headers",
        call: (wire) => wire.sendMomentHeaders(),
        headers: {
            "x-plain": http,
            "x-seconds": String(seconds),
            "x-text": text,
            "x-by-target": String(seconds),
            "x-moments": `${http}, ${laterHttp}`,
            "x-seconds-list": `${seconds}, ${laterSeconds}`,
            "x-stamps": `${text}, ${laterText}`,
        },
        want: {
            plain: at,
            seconds: at,
            text: at,
            byTarget: at,
            moments: [at, later],
            secondsList: [at, later],
            stamps: [at, later],
        },
    },
    {
        rule: "a string with a media type, in base64",
        call: (wire) => wire.sendMediaHeaders(),
        headers: { "x-json": "eyJhIjoiw6kifQ==" },
        want: { json: '{"a":"é"}' },
    },
    {
        rule: "headers with a prefix",
        call: (wire) => wire.sendPrefixHeaders(),
        headers: { "X-Tag-Room": "north", "X-Tag-Owner": "Ada", "X-Other": "o" },
        want: { tags: { room: "north", owner: "Ada" } },
    },
    {
        rule: "headers with an empty prefix",
        call: (wire) => wire.sendAnyHeaders(),
        headers: { Named: "n", Other: "o" },
        want: { named: "n", all: expect.objectContaining({ named: "n", other: "o" }) as object },
    },
    { rule: "a blob as the body", call: (wire) => wire.sendImage(), text: "bytes", want: { value: bytes } },
    { rule: "no body for a blob", call: (wire) => wire.sendImage(), want: {} },
    { rule: "a string as the body", call: (wire) => wire.sendText(), text: "é", want: { value: "é" } },
    { rule: "an enum as the body", call: (wire) => wire.sendSeason(), text: "spring", want: { value: "spring" } },
    {
        rule: "a structure as the body",
        call: (wire) => wire.sendPlace(),
        headers: { "x-mark": "m" },
        json: { name: "hall", floor: null },
        want: { mark: "m", value: { name: "hall" } },
    },
    { rule: "no body for a structure", call: (wire) => wire.sendPlace(), want: {} },
    { rule: "no body for a string", call: (wire) => wire.sendText(), want: {} },
    { rule: "no body for a union", call: (wire) => wire.sendChoice(), want: {} },
    { rule: "no body for a document", call: (wire) => wire.sendDocument(), want: {} },
    { rule: "no body for a list", call: (wire) => wire.sendList(), want: {} },
    { rule: "a union as the body", call: (wire) => wire.sendChoice(), json: { at: seconds }, want: { value: { at } } },
    {
        rule: "a document as the body, its nulls among it",
        call: (wire) => wire.sendDocument(),
        json: { a: null, b: [{ c: null }] },
        want: { value: { a: null, b: [{ c: null }] } },
    },
    {
        rule: "a list as the body",
        call: (wire) => wire.sendList(),
        json: [{ floor: 1 }],
        want: { value: [{ floor: 1 }] },
    },
    {
        rule: "a sparse map as the body",
        call: (wire) => wire.sendMap(),
        json: { a: null, b: "c" },
        want: { value: { a: null, b: "c" } },
    },
    {
        rule: "a stream as the body",
        call: async (wire) => new Response((await wire.sendStream()).value).text().then((value) => ({ value })),
        text: "bytes",
        want: { value: "bytes" },
    },
    { rule: "the status", call: (wire) => wire.readStatus(), status: 202, want: { status: 202 } },
    {
        rule: "labels and queries are no places in a response, so their members are in the document",
        call: (wire) => wire.mirror({ id: "i" }),
        status: 201,
        json: { id: "j", page: 3, rest: { a: "b" }, text: "t" },
        want: { id: "j", page: 3, rest: { a: "b" }, text: "t", status: 201 },
    },
    {
        rule: "a document whose every member would be in the query of a request",
        call: (wire) => wire.readPage(),
        json: { page: 3 },
        want: { page: 3 },
    },
    {
        rule: "a member of every simple type",
        call: (wire) => wire.putScalars(),
        json: { ...scalars, huge: 7, bytes: "Ynl0ZXM=", json: "{}" },
        want: { ...scalars, huge: 7n, bytes, json: "{}" },
    },
    {
        rule: "numbers beyond what a number holds",
        call: (wire) => wire.putScalars(),
        text: '{"huge":1180591620717411303424,"float":"NaN","double":"Infinity"}',
        want: { huge, float: Number.NaN, double: Infinity },
    },
    {
        rule: "a float that is a whole number beyond 2^53",
        call: (wire) => wire.putScalars(),
        text: '{"float":100000000000000000000,"double":-9007199254740993}',
        want: { float: 1e20, double: -9007199254740992 },
    },
    {
        rule: "null members are left out, and unknown ones kept",
        call: (wire) => wire.putScalars(),
        json: { text: null, huge: null, added: { a: 1, b: null } },
        want: { added: { a: 1 } },
    },
    {
        rule: "timestamps in JSON, with parts of a second and other zones",
        call: (wire) => wire.putMoments(),
        json: {
            plain: 1709209815.25,
            seconds,
            text: "2024-02-29T13:30:15+01:00",
            http: "Thu, 29 Feb 2024 12:30:15.250 GMT",
            byTarget: "2024-02-29T12:30:15.25Z",
            byMember: http,
            moments: [seconds],
            stamps: [text],
            momentMap: { a: seconds, b: null },
        },
        want: {
            plain: new Date(at.getTime() + 250),
            seconds: at,
            text: at,
            http: new Date(at.getTime() + 250),
            byTarget: new Date(at.getTime() + 250),
            byMember: at,
            moments: [at],
            stamps: [at],
            momentMap: { a: at },
        },
    },
    {
        rule: "a null is kept in sparse lists and maps, and left out of other maps",
        call: (wire) => wire.putCollections(),
        json: {
            bytesList: ["Ynl0ZXM="],
            sparseTexts: [null, "a"],
            sparseMoments: [seconds, null],
            sparseMap: { a: null },
            sparsePlaces: { a: null, b: { name: "hall", floor: null } },
            textMap: { a: null, b: "c" },
            placeMap: { a: null, b: { name: null } },
        },
        want: {
            bytesList: [bytes],
            sparseTexts: [null, "a"],
            sparseMoments: [at, null],
            sparseMap: { a: null },
            sparsePlaces: { a: null, b: { name: "hall" } },
            textMap: { b: "c" },
            placeMap: { b: {} },
        },
    },
    {
        rule: "a structure inside itself",
        call: (wire) => wire.putTree(),
        json: { tree: { left: { children: [{ at: seconds }] } } },
        want: { tree: { left: { children: [{ at }] } } },
    },
    {
        rule: "a union, its type and null members beside it, and one of a member that is not known",
        call: (wire) => wire.putChoice(),
        json: {
            choice: { __type: "example.wire#Choice", text: null, at: seconds },
            choices: [{ whole: 1 }, { added: { a: 1 } }, { __type: "Choice", place: { name: "hall" } }],
        },
        want: { choice: { at }, choices: [{ whole: 1 }, { added: { a: 1 } }, { place: { name: "hall" } }] },
    },
    {
        rule: "documents, whatever is in them",
        call: (wire) => wire.putDocuments(),
        json: { any: [{ __type: "a", b: null }], anyMap: { c: 1 }, holder: { any: { d: null }, text: null } },
        want: { any: [{ __type: "a", b: null }], anyMap: { c: 1 }, holder: { any: { d: null } } },
    },
    {
        rule: "members with other names in JSON",
        call: (wire) => wire.putNames(),
        json: { "1st": "a", Place: { Name: "b" }, Choice: { Text: "c" } },
        want: { first: "a", place: { name: "b" }, choice: { text: "c" } },
    },
    {
        rule: "a name in JSON that is another member's, which travels elsewhere",
        call: (wire) => wire.putVariant({ kind: "a", subKind: "b" }),
        headers: { "x-mark": "m" },
        json: { mark: "n" },
        want: { mark: "m", note: "n" },
    },
    {
        rule: "members and keys whose names mean something in JavaScript",
        call: (wire) => wire.putOddNames(),
        text: `{"then":"t","arguments":{"constructor":${seconds},"__proto__":${seconds}}}`,
        // oxlint-disable-next-line unicorn/no-thenable
        want: { then: "t", arguments: { constructor: at, ["__proto__"]: at } },
    },
    {
        rule: "a default that the service left out",
        call: (wire) => wire.putDefaults(),
        json: { whole: 8 },
        want: { whole: 8 },
    },
];

const busy = { status: 503, headers: { "x-amzn-errortype": "BusyException" } };

const errors: ResponseRow[] = [
    {
        rule: "a code in a header, members in the document",
        call: (wire) => wire.fail(),
        status: 404,
        headers: { "x-amzn-errortype": "PlainException" },
        json: { message: "No such place.", place: { name: "hall", floor: null } },
        want: { name: "PlainException", message: "No such place.", place: { name: "hall" } },
    },
    {
        rule: "a code in a header with an address behind it",
        call: (wire) => wire.fail(),
        status: 404,
        headers: { "x-amzn-errortype": "PlainException:http://errors.example/wire/" },
        want: { name: "PlainException", status: 404 },
    },
    {
        rule: "a code with a namespace in a header",
        call: (wire) => wire.fail(),
        status: 404,
        headers: { "x-amzn-errortype": "example.wire#PlainException:http://errors.example/wire/" },
        want: { name: "PlainException" },
    },
    {
        rule: "a code in __type",
        call: (wire) => wire.fail(),
        status: 404,
        json: { __type: "PlainException" },
        want: { name: "PlainException" },
    },
    {
        rule: "a code in __type, with namespace and address",
        call: (wire) => wire.fail(),
        status: 404,
        json: { __type: "example.wire#PlainException:http://errors.example/wire/" },
        want: { name: "PlainException" },
    },
    {
        rule: "a code in a header, which stands above one in the document",
        call: (wire) => wire.fail(),
        status: 404,
        headers: { "x-amzn-errortype": "PlainException" },
        json: { __type: "example.wire#RichException", code: "RichException" },
        want: { name: "PlainException" },
    },
    {
        rule: "a code in code",
        call: (wire) => wire.fail(),
        status: 404,
        json: { code: "example.wire#PlainException" },
        want: { name: "PlainException" },
    },
    { rule: "no body", call: (wire) => wire.fail(), ...busy, want: { name: "BusyException", status: 503 } },
    {
        rule: "an error of the whole service",
        call: (wire) => wire.ping(),
        status: 400,
        json: { __type: "ValidationException", message: "No." },
        want: { name: "ValidationException", message: "No." },
    },
    {
        rule: "a code that the model does not know",
        call: (wire) => wire.fail(),
        status: 418,
        json: { __type: "TeapotException", message: "Short and stout." },
        want: { name: "ServiceError", code: "TeapotException", status: 418 },
    },
    {
        rule: "members in headers, with other names, and with formats",
        call: (wire) => wire.fail(),
        status: 409,
        headers: {
            "x-amzn-errortype": "RichException",
            "x-mark": "m",
            "x-whole": "7",
            "x-at": http,
            "x-moments": `${http}, ${laterHttp}`,
            "x-json": "eyJhIjoiw6kifQ==",
            "x-double": "NaN",
            "x-tag-owner": "me",
            "x-tag-place": "hall",
        },
        json: {
            Message: "Too late.",
            since: seconds,
            Until: text,
            Inner: { Name: "hall" },
            bytes: "Ynl0ZXM=",
            note: { a: null },
            page: 2,
        },
        want: {
            name: "RichException",
            message: "Too late.",
            mark: "m",
            whole: 7,
            at,
            moments: [at, later],
            json: '{"a":"é"}',
            double: Number.NaN,
            tags: { owner: "me", place: "hall" },
            since: at,
            until: at,
            inner: { name: "hall" },
            bytes,
            note: { a: null },
            page: 2,
        },
    },
    {
        rule: "a header that is not what the model says",
        call: (wire) => wire.fail(),
        status: 409,
        headers: { "x-amzn-errortype": "RichException", "x-at": "soon" },
        want: { name: "RichException", at: undefined },
    },
];

interface Sent {
    readonly line: string;
    readonly headers: Readonly<Record<string, string>>;
    readonly body: Uint8Array;
}

type Exchange = (
    call: (wire: WireRules) => PromiseLike<unknown>,
    answer?: Pick<ResponseRow, "status" | "headers" | "json" | "text">,
) => Promise<{ sent: Sent; result: PromiseLike<unknown> }>;

const options: ClientOptions = { ...fixedOptions, retries: { maxAttempts: 1 } };

/** Over a fetch that records requests. */
const exchangeByFetch: Exchange = async (call, answer = {}) => {
    const { fetch, requests } = createRecordingFetch(
        () =>
            new Response(toBody(answer), {
                status: answer.status ?? 200,
                headers: { "content-type": "application/octet-stream", ...answer.headers },
            }),
    );
    const result = settle(call(new WireRules({ ...options, fetch })));
    await result.catch(() => undefined);
    const { method, url, headers: received, body } = requests[0]!;
    return { sent: { line: `${method} ${url.pathname}${url.search}`, headers: received, body }, result };
};

let server: LoopbackServer;
let wire: WireRules;
let next: Parameters<Exchange>[1] = {};

beforeAll(async () => {
    server = await startLoopbackServer((_, response) => {
        response.writeHead(next?.status ?? 200, next?.headers);
        response.end(toBody(next ?? {}));
    });
    wire = new WireRules({ ...options, endpoint: server.endpoint });
});

afterAll(async () => {
    wire.close();
    await server.close();
});

/** Over sockets, to a server on this machine. */
const exchangeBySocket: Exchange = async (call, answer = {}) => {
    next = answer;
    const result = settle(call(wire));
    await result.catch(() => undefined);
    const { method, target, headers: received, body } = server.received.at(-1)!;
    return { sent: { line: `${method} ${target}`, headers: received, body }, result };
};

function toBody({ json: value, text: body = "" }: Pick<ResponseRow, "json" | "text">): string {
    return value === undefined ? body : JSON.stringify(value);
}

function settle(call: PromiseLike<unknown>): Promise<unknown> {
    return Promise.resolve(call);
}

describe.each([
    { name: "an injected fetch", exchange: exchangeByFetch },
    { name: "node:http", exchange: exchangeBySocket },
])("restJson1 over $name", ({ exchange }) => {
    it.each([...labels, ...queries, ...headers, ...payloads, ...documents, ...others])(
        "sends: $rule",
        async ({ call, line, headers: given = {}, json: value, text: body = "" }) => {
            const { sent } = await exchange(call);
            expect(sent.line).toBe(line);
            const want = value === undefined ? given : { ...json, ...given };
            expect(Object.fromEntries(Object.keys(want).map((name) => [name, sent.headers[name]]))).toEqual(want);
            const received = new TextDecoder().decode(sent.body);
            expect(value === undefined ? received : JSON.parse(received)).toEqual(value ?? body);
        },
    );

    it.each(outputs)("reads: $rule", async ({ call, want, ...answer }) => {
        const { result } = await exchange(call, answer);
        expect(await result).toEqual(want);
    });

    it.each(errors)("reads an error: $rule", async ({ call, want, ...answer }) => {
        const { result } = await exchange(call, answer);
        const error = (await catchError(result)) as Record<string, unknown>;
        expect(Object.fromEntries(Object.keys(want).map((name) => [name, error[name]]))).toEqual(want);
    });
});

describe("restJson1", () => {
    it("refuses a stream where its length must be known", async () => {
        const client = new WireRules({ ...options, fetch: () => Promise.reject(new Error("sent")) });
        const value = new Blob([bytes]).stream();
        expect(await catchError(client.sendSizedStream({ value }))).toMatchObject({
            name: "InputError",
            member: "value",
        });
    });

    it("sends without a signature where authentication is optional and there are no credentials", async () => {
        const { fetch, requests } = createRecordingFetch(() => Response.json({}));
        const { credentials: _, ...rest } = options;
        await new WireRules({ ...rest, fetch }).askOpenly();
        expect(requests[0]!.headers["authorization"]).toBeUndefined();
    });

    it("sends a document in a GET where the platform lets it", async () => {
        const { sent } = await exchangeBySocket((client) => client.askDocument({ text: "a" }));
        expect(sent).toMatchObject({ line: "GET /ask/document", headers: json });
        expect(new TextDecoder().decode(sent.body)).toBe('{"text":"a"}');
    });

    it.each<{ rule: string; call: RequestRow["call"]; want: string }>([
        { rule: "the service's host", call: (client) => client.ping(), want: "wire-rules.us-east-1.amazonaws.com" },
        {
            rule: "a host of its own",
            call: (client) => client.askData(),
            want: "data.wire-rules.us-east-1.amazonaws.com",
        },
        {
            rule: "a host that a member names",
            call: (client) => client.askPlace({ place: "hall" }),
            want: "hall.data.wire-rules.us-east-1.amazonaws.com",
        },
    ])("sends an operation to $rule", async ({ call, want }) => {
        const { fetch, requests } = createRecordingFetch(() => Response.json({}));
        await call(new WireRules({ ...options, fetch }));
        expect(requests[0]!.url.host).toBe(want);
    });

    it("sends a member in the document, too, that names the host", async () => {
        const { fetch, requests } = createRecordingFetch(() => Response.json({}));
        await new WireRules({ ...options, fetch }).askPlace({ place: "hall" });
        expect(JSON.parse(requests[0]!.text)).toEqual({ Place: "hall" });
    });

    it("puts paths behind that of the endpoint", async () => {
        const { fetch, requests } = createRecordingFetch(() => Response.json({}));
        await new WireRules({ ...options, fetch, endpoint: "https://example.com/custom/" }).ping();
        expect(requests[0]!.url.href).toBe("https://example.com/custom/ping");
    });

    it("compresses a long body, and says so behind what is said already", async () => {
        const { fetch, requests } = createRecordingFetch(() => Response.json({}));
        const given = { text: "a".repeat(20_000), coding: "custom" };
        await new WireRules({ ...options, fetch }).sendLong(given);
        const { headers: sent, body } = requests[0]!;
        expect(sent["content-encoding"]).toBe("custom, gzip");
        expect(JSON.parse(gunzipSync(body).toString())).toEqual({ text: given.text });
    });

    it("has a row for every operation", () => {
        const path = new URL("../fixtures/protocol/generated/client.gen.ts", import.meta.url);
        const methods = [...readFileSync(path, "utf8").matchAll(/^ {4}(\w+)\(input: /gm)].map(([, name]) => name!);
        const rows = [labels, queries, headers, payloads, documents, others, outputs, errors].flat();
        const called = new Set(rows.flatMap(({ call }) => /\.(\w+)\(/.exec(call.toString())?.[1] ?? []));
        // Of hosts, above.
        for (const name of ["askData", "askPlace"]) called.add(name);
        expect(methods.filter((name) => !called.has(name))).toEqual([]);
        expect(methods.length).toBeGreaterThan(40);
    });
});
