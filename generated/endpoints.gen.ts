// Written by scripts/generate.ts from the Smithy model. Do not edit: change the model, then run
// npm run generate

import type { Endpoints } from "../src/runtime/index.js";

/**
 * URLs that every row shares, and what rows put in them. The first row whose regions match counts; the last takes every
 * other region.
 */
export const endpoints: Endpoints = {
    standard: "https://finspace-api.{region}.{suffix}",
    fips: "https://finspace-api-fips.{region}.{suffix}",
    dualStack: "https://finspace-api.{region}.{dualStackSuffix}",
    fipsDualStack: "https://finspace-api-fips.{region}.{dualStackSuffix}",
    rows: [
        { regions: /^cn-\w+-\d+$/, suffix: "amazonaws.com.cn", dualStackSuffix: "api.amazonwebservices.com.cn" },
        { regions: /^us-iso-\w+-\d+$/, suffix: "c2s.ic.gov", dualStackSuffix: "api.aws.ic.gov" },
        { regions: /^us-isob-\w+-\d+$/, suffix: "sc2s.sgov.gov", dualStackSuffix: "api.aws.scloud" },
        { regions: /^eu-isoe-\w+-\d+$/, suffix: "cloud.adc-e.uk", dualStackSuffix: "api.cloud-aws.adc-e.uk" },
        { regions: /^us-isof-\w+-\d+$/, suffix: "csp.hci.ic.gov", dualStackSuffix: "api.aws.hci.ic.gov" },
        { regions: /^eusc-de-\w+-\d+$/, suffix: "amazonaws.eu", dualStackSuffix: "api.amazonwebservices.eu" },
        { suffix: "amazonaws.com", dualStackSuffix: "api.aws" },
    ],
};
