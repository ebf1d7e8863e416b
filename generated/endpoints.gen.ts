// Written by scripts/generate.ts from the Smithy model. Do not edit: change the model, then run
// npm run generate

import type { EndpointTable } from "../src/runtime/index.js";

/** Endpoints by partition. A region that no partition claims takes the first row. */
export const endpoints: EndpointTable = [
    {
        partition: "aws",
        regions: /^(us|eu|ap|sa|ca|me|af|il|mx)-\w+-\d+$/,
        standard: "https://finspace-api.{region}.amazonaws.com",
        fips: "https://finspace-api-fips.{region}.amazonaws.com",
        dualStack: "https://finspace-api.{region}.api.aws",
        fipsDualStack: "https://finspace-api-fips.{region}.api.aws",
    },
    {
        partition: "aws-cn",
        regions: /^cn-\w+-\d+$/,
        standard: "https://finspace-api.{region}.amazonaws.com.cn",
        fips: "https://finspace-api-fips.{region}.amazonaws.com.cn",
        dualStack: "https://finspace-api.{region}.api.amazonwebservices.com.cn",
        fipsDualStack: "https://finspace-api-fips.{region}.api.amazonwebservices.com.cn",
    },
    {
        partition: "aws-us-gov",
        regions: /^us-gov-\w+-\d+$/,
        standard: "https://finspace-api.{region}.amazonaws.com",
        fips: "https://finspace-api-fips.{region}.amazonaws.com",
        dualStack: "https://finspace-api.{region}.api.aws",
        fipsDualStack: "https://finspace-api-fips.{region}.api.aws",
    },
    {
        partition: "aws-iso",
        regions: /^us-iso-\w+-\d+$/,
        standard: "https://finspace-api.{region}.c2s.ic.gov",
        fips: "https://finspace-api-fips.{region}.c2s.ic.gov",
        dualStack: "https://finspace-api.{region}.api.aws.ic.gov",
        fipsDualStack: "https://finspace-api-fips.{region}.api.aws.ic.gov",
    },
    {
        partition: "aws-iso-b",
        regions: /^us-isob-\w+-\d+$/,
        standard: "https://finspace-api.{region}.sc2s.sgov.gov",
        fips: "https://finspace-api-fips.{region}.sc2s.sgov.gov",
        dualStack: "https://finspace-api.{region}.api.aws.scloud",
        fipsDualStack: "https://finspace-api-fips.{region}.api.aws.scloud",
    },
    {
        partition: "aws-iso-e",
        regions: /^eu-isoe-\w+-\d+$/,
        standard: "https://finspace-api.{region}.cloud.adc-e.uk",
        fips: "https://finspace-api-fips.{region}.cloud.adc-e.uk",
        dualStack: "https://finspace-api.{region}.api.cloud-aws.adc-e.uk",
        fipsDualStack: "https://finspace-api-fips.{region}.api.cloud-aws.adc-e.uk",
    },
    {
        partition: "aws-iso-f",
        regions: /^us-isof-\w+-\d+$/,
        standard: "https://finspace-api.{region}.csp.hci.ic.gov",
        fips: "https://finspace-api-fips.{region}.csp.hci.ic.gov",
        dualStack: "https://finspace-api.{region}.api.aws.hci.ic.gov",
        fipsDualStack: "https://finspace-api-fips.{region}.api.aws.hci.ic.gov",
    },
    {
        partition: "aws-eusc",
        regions: /^eusc-de-\w+-\d+$/,
        standard: "https://finspace-api.{region}.amazonaws.eu",
        fips: "https://finspace-api-fips.{region}.amazonaws.eu",
        dualStack: "https://finspace-api.{region}.api.amazonwebservices.eu",
        fipsDualStack: "https://finspace-api-fips.{region}.api.amazonwebservices.eu",
    },
];
