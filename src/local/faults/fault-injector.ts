import { Fault } from "../../runtime/index.js";
import { createRandom } from "../random.js";
import { type FaultRule, parseFaultRules } from "./fault-rules.js";

/** What happens to one request. */
export interface Injection {
    readonly delayMs: number;
    /** Thrown in place of an answer. */
    readonly fault?: Fault | undefined;
    readonly drop?: "before" | "after" | undefined;
    readonly truncate?: boolean | undefined;
}

export interface FaultInjector {
    /** The rules as they are now, with what is left of `next`. */
    readonly list: () => readonly FaultRule[];
    /** Goes back to the first rules, which then strike the same requests again. */
    readonly reset: () => void;
    /** @throws TypeError for what are no rules. */
    readonly replace: (rules: unknown) => void;
    /** What the first rule that strikes does to a request; undefined if none does. */
    readonly inject: (operation: string) => Injection | undefined;
}

/** @param seed determines which requests a probability strikes, and the jitter. */
export function createFaultInjector(seed: string, initial: readonly FaultRule[] = []): FaultInjector {
    let random = createRandom(`${seed} faults`);
    let rules = parseFaultRules(initial);
    return {
        list: () => rules,
        reset() {
            random = createRandom(`${seed} faults`);
            rules = parseFaultRules(initial);
        },
        replace: (given) => void (rules = parseFaultRules(given)),
        inject(operation) {
            const struck = rules.find((rule) => strikes(rule, operation));
            if (!struck) return undefined;
            const { next, latencyMs = 0, jitterMs = 0, drop, truncate } = struck;
            if (next !== undefined) rules = rules.map((rule) => (rule === struck ? { ...rule, next: next - 1 } : rule));
            return {
                delayMs: latencyMs + Math.floor(random() * (jitterMs + 1)),
                fault: toFault(struck),
                drop,
                truncate,
            };
        },
    };

    function strikes({ operation, next = Infinity, probability = 1 }: FaultRule, name: string): boolean {
        return (operation ?? name) === name && next > 0 && (probability >= 1 || random() < probability);
    }
}

function toFault({ error, status }: FaultRule): Fault | undefined {
    if (error === undefined && status === undefined) return undefined;
    const code = error ?? "InjectedFaultException";
    // The model gives this one no members.
    const members = code === "ThrottlingException" ? {} : { message: "A fault that was asked for." };
    return new Fault(code, members, status);
}
