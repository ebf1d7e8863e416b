/** The service cannot start with the value of an option; the message names both, and what the option takes. */
export class OptionError extends Error {
    override readonly name = "OptionError";
}
