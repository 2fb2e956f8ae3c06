import type { Service } from '../../../index.ts'
import { fixed } from '../proof.ts'
import { bothAre, decided, firstOf, type Property } from './property.ts'

const places = { 'point-of-sale': 'pos', 'call-centre': 'call-centre', 'dr-mobile': 'dr-mobile' } as const

/** A redirect leads where the request could still succeed; R-retail-refund apart, where the shop itself decides. */
export const redirectCouldSucceed: Property = (proof) => {
  const { diagrams, whole } = proof
  const isRetailRefund = bothAre(proof, ['request', 'remorse'], ['purchase.channel', 'retail'])
  const vain = Object.entries(places).map(([redirect, channel]) => {
    const there = fixed(proof, fixed(proof, decided(proof), 'channel', channel), 'callerId', undefined)
    const tried = diagrams.apply(there, isRetailRefund, (decision, isRefund) => decision === 'refused' && !isRefund)
    return diagrams.apply(whole.answer, tried, (answer, isVain) =>
      isVain && answer.redirect === redirect ? `redirected to ${redirect} in vain` : null,
    )
  })
  return firstOf(proof, vain)
}

export const redirectIsARefusal: Property = ({ diagrams, whole }) =>
  diagrams.map(whole.answer, ({ decision, redirect }) =>
    redirect && decision !== 'refused' ? 'redirected without being refused' : null,
  )

const services: readonly Service[] = ['in-warranty-repair', 'out-of-warranty-repair', 'whole-unit-swap']

/** What is offered instead would be done, were it asked for at Dr. Mobile. */
export const alternativesAreOpen: Property = (proof) => {
  const { diagrams, whole } = proof
  const answered = diagrams.apply(decided(proof), whole.service, (decision, service) => ({ decision, service }))
  const vain = services.map((service) => {
    const repair = fixed(proof, fixed(proof, answered, 'request', 'repair'), 'channel', 'dr-mobile')
    const asked = fixed(proof, repair, 'wishes.outOfWarranty', service === 'out-of-warranty-repair')
    return diagrams.apply(whole.alternatives, asked, (offered, then) =>
      offered.includes(service) && (then.decision === 'refused' || then.service !== service)
        ? `${service} is offered in vain`
        : null,
    )
  })
  return firstOf(proof, vain)
}
