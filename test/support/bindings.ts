import {
    checksumBinding,
    compressionBinding,
    headerBinding,
    hostPrefixBinding,
    ownEndpointBinding,
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
    ownEndpointBinding,
    hostPrefixBinding,
    compressionBinding,
    checksumBinding,
    queryParamsBinding,
];
