import {
    checksumBinding,
    compressionBinding,
    headerBinding,
    hostPrefixBinding,
    payloadBinding,
    prefixHeadersBinding,
    queryParamsBinding,
    streamBinding,
    unsignedPayloadBinding,
} from "../../src/runtime/index.js";

/** Every place where members travel that a service has to name, in the generator's order. */
export const bindings = [
    payloadBinding,
    streamBinding,
    unsignedPayloadBinding,
    prefixHeadersBinding,
    headerBinding,
    hostPrefixBinding,
    compressionBinding,
    checksumBinding,
    queryParamsBinding,
];
