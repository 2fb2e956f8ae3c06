/** What a rule can find: three values, and apart from them that it cannot matter any more. */
export const verdicts = ['pass', 'fail', 'unknown', 'not-applicable'] as const
export type Verdict = (typeof verdicts)[number]
