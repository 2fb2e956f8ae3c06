import { answerOf } from '../../../../shared/rules/answer.ts'
import { alternativesOf } from '../../../../shared/rules/decide.ts'
import type { Parts } from '../../../../shared/rules/tools/proof/whole.ts'
import { answered, type Fault, served } from './planting.ts'

/** What is offered instead, twisted after the fact. */
const offered = (twist: (services: ReturnType<typeof alternativesOf>) => ReturnType<typeof alternativesOf>) =>
  ({ alternativesOf: (...given) => twist(alternativesOf(...given)) }) satisfies Partial<Parts>

/** Faults in how an answer is put together from what the rules found. */
export const answerFaults: readonly Fault[] = [
  [
    'certain exclusions still ask',
    {
      answerOf: ({ coverage, ...found }) => {
        const asks =
          coverage.fails === 'none' ? coverage.asks : [{ path: 'purchase.proofOfPurchase', isTolerated: false }]
        return answerOf({ ...found, coverage: { ...coverage, fails: 'none', asks } })
      },
    },
    'asksFollowTheTable',
    /"request":"repair"/,
  ],
  [
    'a silent registry comes before a refusal',
    answered((answer, { admission, right, coverage }) => {
      const isSilent =
        answer.decision === 'refused' && answerOf({ admission: { ...admission, fails: 'none' }, right, coverage })
      return isSilent && admission.isUndetermined ? { decision: 'undetermined', redirect: null, missing: [] } : answer
    }),
    'refusalsFollowTheTable',
    /"serial":"DOWN-1"/,
  ],
  [
    'a refusal is left to a person',
    answered((answer) =>
      answer.decision === 'refused' ? { ...answer, decision: 'needs-review', redirect: null } : answer,
    ),
    'refusedByAdmissionOnly',
    /"request"/,
  ],
  [
    'a person looks before everything is known',
    answered((answer, { admission, coverage }) => {
      const isLooked = answer.decision === 'needs-information' && (admission.isReviewed || coverage.isReviewed)
      return isLooked ? { ...answer, decision: 'needs-review', missing: [] } : answer
    }),
    'asksFollowTheTable',
    /"request"/,
  ],
  [
    'nobody looks at an accessory for repair',
    { answerOf: (found) => answerOf({ ...found, coverage: { ...found.coverage, isReviewed: false } }) },
    'outcomesFollowTheirRank',
    /"request":"repair".*"item":"separate-accessory"/,
  ],
  [
    'only the first thing is asked for',
    answered((answer) => ({ ...answer, missing: answer.missing.slice(0, 1) })),
    'asksFollowTheTable',
    /"request"/,
  ],
  [
    'what is needed is not named',
    answered((answer) => (answer.decision === 'needs-information' ? { ...answer, missing: [] } : answer)),
    'asksOnlyWhenOpen',
    /"request"/,
  ],
  [
    'what is eligible is looked at',
    answered((answer) => (answer.decision === 'eligible' ? { ...answer, decision: 'needs-review' } : answer)),
    'openPointsAreUnknown',
    /"serial":"SN-1"/,
  ],
  [
    'what is misplaced is not sent on',
    answered((answer) =>
      answer.redirect === 'dr-mobile' || answer.redirect === 'call-centre' ? { ...answer, redirect: null } : answer,
    ),
    'redirectsFollowTheTable',
    /"request"/,
  ],
  [
    'what is hopeless is sent to the call centre',
    answered((answer) =>
      answer.decision === 'refused' && !answer.redirect ? { ...answer, redirect: 'call-centre' } : answer,
    ),
    'redirectsFollowTheTable',
    /"request"/,
  ],
  [
    'what waits for a person is sent on',
    answered((answer) => (answer.decision === 'needs-review' ? { ...answer, redirect: 'new-device' } : answer)),
    'redirectsFollowTheTable',
    /"request"/,
  ],
  [
    'a panel that is not official is sent to a new device (survived once)',
    answered((answer, { admission }) =>
      admission.sendsTo.includes('new-device') && answer.redirect ? { ...answer, redirect: 'new-device' } : answer,
    ),
    'onlyOfficialIsServed',
    /"part":"lcd"/,
  ],
  ['nothing is offered instead', { alternativesOf: () => [] }, 'alternativesFollowTheTable', /"request"/],
  [
    'a repair under warranty is offered while it is open',
    {
      alternativesOf: (given, answer, repairs) =>
        alternativesOf(given, answer, { ...repairs, stated: repairs.stated === 'open' ? 'covered' : repairs.stated }),
    },
    'alternativesFollowTheTable',
    /"request":"(doa|remorse)"/,
  ],
  [
    'no swap is offered',
    offered((services) => services.filter((each) => each !== 'whole-unit-swap')),
    'alternativesFollowTheTable',
    /"line":"tv".*"part":"lcd"/,
  ],
  [
    'a repair under warranty is never offered',
    offered((services) => services.map((each) => (each === 'in-warranty-repair' ? 'out-of-warranty-repair' : each))),
    'alternativesFollowTheTable',
    /"request":"(doa|remorse)"/,
  ],
  [
    'a swap is offered as a repair',
    offered((services) => services.map((each) => (each === 'whole-unit-swap' ? 'in-warranty-repair' : each))),
    'alternativesAreOpen',
    /"part":"lcd"/,
  ],
  [
    'a missing proof offers nothing',
    {
      alternativesOf: (given, answer, repairs) =>
        answer.decision === 'needs-information' ? [] : alternativesOf(given, answer, repairs),
    },
    'alternativesFollowTheTable',
    /"presented":false|"proofOfPurchase":{"serial/,
  ],
  [
    'a DOA is screened as a remorse',
    served((service) => (service === 'doa-screening' ? 'remorse-screening' : service)),
    'servicesFollowTheTable',
    /"request":"doa"/,
  ],
  [
    'a panel is repaired',
    served((service) => (service === 'whole-unit-swap' ? 'in-warranty-repair' : service)),
    'servicesFollowTheTable',
    /"part":"lcd"/,
  ],
  [
    'every television is swapped',
    served((service, { product }) =>
      service === 'in-warranty-repair' && product.line === 'tv' ? 'whole-unit-swap' : service,
    ),
    'servicesFollowTheTable',
    /"line":"tv"/,
  ],
  [
    'what is not covered is repaired for nothing',
    served((service) => (service === 'out-of-warranty-repair' ? 'in-warranty-repair' : service)),
    'coverageChangesServiceOnly',
    /"request":"repair"/,
  ],
]
