import type { Country } from '@after-sales/rules'
import { log } from './log.ts'
import { countXmsQuestion, countXmsWrongCredentials } from './metrics.ts'
import type { Chance } from './ports/chance.ts'
import type { Wait } from './ports/wait.ts'
import type { Xms, XmsLine, XmsTry } from './ports/xms.ts'
import type { Circuit, Leave } from './xms-circuit.ts'

/** Milliseconds that one try may take. */
export const tryMs = 2000
/** Milliseconds that a question may take, all tries and what is between them: somebody stands at a till. */
export const budgetMs = 4500
const triesMax = 2
/** Milliseconds before the second try: this, and up to so much more by chance. */
const pauseMsMin = 50
const pauseMsMore = 200

export interface ResilientPorts {
  readonly line: XmsLine
  readonly circuit: Circuit
  /** Milliseconds of a clock that only goes forward. */
  readonly elapsedMs: () => number
  readonly wait: (ms: number) => Wait
  readonly chance: Chance
}

/**
 * XMS for who cannot wait: a question is answered within its budget, whatever XMS does. A try that brought no answer is
 * made once more, and what XMS refuses is not. While the circuit is open nobody waits at all. Null: it cannot be known
 * (R-xms-down). Reports go as they are: each is a delivery, which has its own attempts.
 */
export function resilientXms(ports: ResilientPorts): Xms {
  return {
    report: (update, key) => ports.line.report(update, key),

    async isOfficial(serial, country) {
      const leave = await ports.circuit.leave()
      if (!leave) {
        countXmsQuestion('not-asked')
        return null
      }
      const began = ports.elapsedMs()
      const tried = await askedInTime(ports, { serial, country }, leave)
      const tookMs = ports.elapsedMs() - began
      if (tried.kind === 'answered') {
        countXmsQuestion(tried.official ? 'official' : 'not-official', tookMs)
        return tried.official
      }
      countXmsQuestion('unanswered', tookMs)
      noteUnanswered(tried, country)
      return null
    },
  }
}

function noteUnanswered(tried: Exclude<XmsTry, { readonly kind: 'answered' }>, country: Country): void {
  if (tried.kind !== 'wrong-credentials') {
    log.warn('XMS did not answer', { country, reason: tried.reason })
    return
  }
  log.error('XMS does not take our account', { country })
  countXmsWrongCredentials(country)
}

interface Question {
  readonly serial: string
  readonly country: Country
}

/** Tries, and tells the circuit of each; no second time when the circuit has opened meanwhile, nor for a probe. */
async function askedInTime(ports: ResilientPorts, question: Question, leave: Leave): Promise<XmsTry> {
  const { circuit, elapsedMs, wait, chance } = ports
  const began = elapsedMs()
  const leftMs = () => budgetMs - (elapsedMs() - began)
  for (let made = 1; ; made += 1) {
    const tried = await tryWithin(ports, question, Math.min(tryMs, leftMs()))
    if (tried.kind !== 'silent') {
      // Whatever it says to this question, it is there.
      await circuit.answered(made === 1 ? leave : { kind: 'usual', troubled: true })
      return tried
    }
    await circuit.unanswered(leave, question.serial)
    const pauseMs = pauseMsMin + pauseMsMore * chance()
    if (!tried.again || made === triesMax || leave.kind === 'probe' || leftMs() <= pauseMs) return tried
    await wait(pauseMs).over
    if (leftMs() <= 0 || (await circuit.state()) !== 'closed') return tried
  }
}

/** One try, ended after so long, also one that does not heed its signal. */
async function tryWithin({ line, wait }: ResilientPorts, { serial, country }: Question, ms: number): Promise<XmsTry> {
  const ending = new AbortController()
  const limit = wait(ms)
  const late = limit.over.then((): XmsTry => {
    ending.abort()
    return { kind: 'silent', reason: 'timeout', again: true }
  })
  try {
    return await Promise.race([line.ask(serial, country, ending.signal), late])
  } finally {
    limit.cancel()
  }
}
