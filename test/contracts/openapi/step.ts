import type { Example } from '../../../shared/contracts/openapi/examples.ts'

/** A request to be sent. `SN-EXAMPLE-…` and the numbers of RMAs stand for those of the run. */
export type Step = Omit<Example, 'answer'>
