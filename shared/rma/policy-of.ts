import { type Policy, policyVersion } from '@after-sales/rules'
import type { Admission } from './rma.ts'

/** The policy that an RMA was taken in under: its numbers and readings stay with it for life. */
export const policyOf = ({ policyVersion: version }: Pick<Admission, 'policyVersion'>): Policy => policyVersion(version)
