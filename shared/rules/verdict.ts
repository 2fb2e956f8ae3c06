/** What a rule can find: three values, and apart from them that it cannot matter any more. */
export type Verdict = 'pass' | 'fail' | 'unknown' | 'not-applicable'
