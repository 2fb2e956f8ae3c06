import { describe, expect, it } from 'vitest'
import { admissionRules } from '../../../shared/rules/admission.ts'
import { answerOf } from '../../../shared/rules/answer.ts'
import { isSerialAndSealIntact } from '../../../shared/rules/clauses/warranty.ts'
import { coverageRules } from '../../../shared/rules/coverage.ts'
import type { Rule } from '../../../shared/rules/rule.ts'
import { Components } from '../../../shared/rules/tools/proof/components.ts'
import { idleRules } from '../../../shared/rules/tools/proof/idle-rules.ts'
import { proofOf } from '../../../shared/rules/tools/proof/proof.ts'
import { spaceOf } from '../../../shared/rules/tools/proof/space.ts'
import { type Parts, shippedParts } from '../../../shared/rules/tools/proof/whole.ts'
import { policy } from '../support.ts'
import { narrowed } from './faults/narrowed.ts'

const components = new Components(narrowed(spaceOf([policy])))

/** Rules about facts that are left out. */
const blind = new Set(idleRules(proofOf(policy, components)))

/** Rules besides that decide nothing when the decision is put together otherwise. */
function idleWith(changed: Partial<Parts>): readonly string[] {
  const parts = { ...shippedParts, ...changed }
  return idleRules(proofOf(policy, components, parts), parts).filter((each) => !blind.has(each))
}

/** The same rule under another name. */
const again: Rule = (given) => {
  const ruling = isSerialAndSealIntact(given)
  return ruling && { ...ruling, rule: 'warrantable-at-inspection' }
}

describe('a rule that never decides', () => {
  it('is one about coverage that another one repeats, and the other', () => {
    expect(idleWith({ coverage: [...coverageRules, again] })).toEqual(['serial-and-seal', 'warrantable-at-inspection'])
  })

  it('is one about admission that finds what is found already', () => {
    const shy: Rule = (given) => {
      const ruling = admissionRules[0]?.(given)
      return ruling?.result === 'fail' ? { ...ruling, rule: 'official-at-inspection', redirect: null } : null
    }
    expect(idleWith({ admission: [...admissionRules, shy] })).toEqual(['official-at-inspection'])
  })

  it('is the right of withdrawal where no answer hears it', () => {
    expect(idleWith({ answerOf: (found) => answerOf({ ...found, right: null }) })).toEqual(['statutory-withdrawal'])
  })
})
