import { toQueryPairs } from "../serialize-value.js";
import type { HttpBinding } from "../service.js";

/** `@httpQueryParams` @see https://smithy.io/2.0/spec/http-bindings.html#httpqueryparams-trait */
export const queryParamsBinding: HttpBinding = {
    serialize({ name, query = {}, queryParams }, take, draft) {
        if (queryParams === undefined) return;
        // A member of its own stands above an entry of the same name.
        const taken = Object.values(query);
        for (const [parameter, value] of Object.entries((take(queryParams) ?? {}) as Record<string, unknown>)) {
            if (!taken.includes(parameter)) draft.query.push(...toQueryPairs(name, queryParams, parameter, value));
        }
    },
};
