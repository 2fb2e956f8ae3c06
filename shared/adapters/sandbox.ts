/** Whether this runs on the local stack. Only there is time told to an invocation; nothing in the template can say so. */
export const isSandbox = (): boolean => process.env.LOCAL_CLOCK_OFFSET_MS !== undefined
