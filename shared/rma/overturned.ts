import type { Decision } from '@after-sales/rules'
import type { Rma } from './rma.ts'

/**
 * The rules that a person sets aside who lets an RMA go on: those of the newest judgement that stood in its way, the
 * inspection's where there was one, else the decision's.
 */
export function overturned({ inspection, holdReason }: Rma, decision: Decision): readonly string[] {
  switch (inspection?.verdict) {
    case 'not-official':
      return ['official-at-inspection']
    case 'not-served':
      return ['panel-served']
    case 'to-be-quoted':
      return ['warrantable-at-inspection']
    default:
      return holdReason === 'not-official' ? ['official-product'] : inTheWay(decision)
  }
}

/** Rules whose results kept the automatic decision from being `eligible`. */
const inTheWay = ({ findings }: Decision): readonly string[] =>
  findings
    .filter(({ kind, result }) => (kind === 'admission' && result === 'fail') || result === 'unknown')
    .map(({ rule }) => rule)
