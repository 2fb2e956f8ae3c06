import type { InboxMail } from '../engines/mail.ts'
import { type Answer, type Api } from './api.ts'
import type { Checks } from './checks.ts'
import { type ShownDecision, showDecision } from './decision.ts'
import { awaitMails, awaitWebhooks, concerned, type TimelineEntry, type Webhook } from './effects.ts'
import { bold, columns, cyan, detail, dim, green, moment, red } from './screen.ts'

/** Something that somebody does, and what the policy says comes of it. */
export interface Step {
  /** Business time at which it happens. */
  readonly at: string
  readonly who: string
  readonly does: string
  readonly request: () => Promise<Answer>
  readonly status: number
  /** The RMA's state afterwards. */
  readonly state?: string
  /** Events that it adds to the timeline, in their order. */
  readonly events?: readonly string[]
  /** Beginnings of the subjects of the mails that the consumer gets. */
  readonly mails?: readonly string[]
}

/** The RMA as the desk sees it. */
export interface ShownRma {
  readonly rmaNumber: string
  readonly state: string
  readonly outcome: string | null
  // biome-ignore lint/suspicious/noExplicitAny: the demo reads answers as a partner does, without the service's types
  readonly [field: string]: any
}

/** What came of a step. */
export interface Came {
  readonly answer: Answer
  readonly rma: ShownRma | null
  readonly webhooks: readonly Webhook[]
  readonly mails: readonly InboxMail[]
}

/** Ends a life early: what follows would only fail because of it. */
export class LifeCutShort extends Error {}

/** Plays the steps of one life: does them, waits for what they set off, prints and checks it. */
export class Story {
  readonly api: Api
  readonly checks: Checks
  readonly #registrar: string
  readonly #shop: string | null
  #rmaNumber: string | null = null
  #events = 0
  #mails = 0
  #decision = ''

  /** @param shop the order system of an mi.com order, which hears of its screenings */
  constructor(api: Api, checks: Checks, registrar: string, shop: string | null = null) {
    this.api = api
    this.checks = checks
    this.#registrar = registrar
    this.#shop = shop
  }

  /** The RMA of this life. Throws before it has been registered. */
  get rmaNumber(): string {
    if (this.#rmaNumber === null) throw new LifeCutShort('There is no RMA')
    return this.#rmaNumber
  }

  /** Does one step. Throws `LifeCutShort` when the answer is another than expected. */
  async step(step: Step): Promise<Came> {
    await this.api.local('PUT', 'clock', { now: step.at })
    const answer = await step.request()
    this.#rmaNumber ??= answer.status === 201 ? (answer.body.rmaNumber ?? null) : null
    const rma = await this.#look()
    showStep(step, answer, rma)
    if (answer.status === step.status) this.checks.is('status', answer.status, step.status, { quiet: true })
    else {
      this.checks.is(`${step.who} ${step.does}: status`, problemOf(answer), step.status)
      throw new LifeCutShort('The life ends here')
    }
    this.#decide(answer)
    return { answer, rma, ...(await this.#effects(step, rma)) }
  }

  /** The RMA as it is now. */
  async #look(): Promise<ShownRma | null> {
    if (this.#rmaNumber === null) return null
    return (await this.api.as('desk', 'GET', `/v1/rmas/${this.#rmaNumber}`)).body as ShownRma
  }

  /** Shows a decision the first time it is seen. */
  #decide({ body }: Answer): void {
    const decision = (body?.findings ? body : body?.decision) as ShownDecision | undefined
    if (!decision?.findings) return
    const seen = JSON.stringify([decision.decision, decision.findings])
    if (seen === this.#decision) return
    this.#decision = seen
    showDecision(decision)
  }

  /** Waits for the webhooks and mails of the new events, shows them and checks that they are those expected. */
  async #effects(step: Step, rma: ShownRma | null): Promise<Pick<Came, 'webhooks' | 'mails'>> {
    if (!rma) return { webhooks: [], mails: [] }
    const { api, checks } = this
    const events = (rma.timeline as TimelineEntry[]).filter((event) => event.sequence > this.#events)
    const addressed = events.flatMap(({ type, sequence }) =>
      concerned(type, this.#registrar, this.#shop).map((to) => ({ type, sequence, to })),
    )
    const expected = step.mails ?? []
    const arrived = await awaitWebhooks(api, rma.rmaNumber, addressed)
    const webhooks = arrived.filter((webhook) => webhook.sequence > this.#events)
    const mails = (await awaitMails(api, rma.rmaNumber, this.#mails + expected.length)).slice(this.#mails)
    showEffects(webhooks, mails)
    const quiet = { quiet: true }
    const types = (each: readonly { type: string }[]) => each.map(({ type }) => type)
    checks.is('the events', types(events), step.events ?? [], quiet)
    const receipts = (each: readonly { to: string; type: string }[]) => each.map(({ to, type }) => `${type} to ${to}`)
    checks.is('the webhooks', receipts(webhooks).sort(), receipts(addressed).sort(), quiet)
    const subjects = mails.map((mail, index) => mail.subject.slice(0, expected[index]?.length))
    checks.is('the mails', subjects.sort(), [...expected].sort(), quiet)
    if (step.state !== undefined) checks.is('the state', rma.state, step.state, quiet)
    this.#events += events.length
    this.#mails += mails.length
    return { webhooks, mails }
  }
}

function showStep(step: Step, answer: Answer, rma: ShownRma | null): void {
  const ok = answer.status === step.status
  const result = `${ok ? '✓' : '✗'} ${answer.status} ${rma?.state ?? ''}`.trimEnd()
  const left = `${moment(step.at)}  ${step.who} ${step.does}`
  const gap = ' '.repeat(Math.max(2, columns - left.length - result.length))
  console.log(`${dim(moment(step.at))}  ${bold(step.who)} ${step.does}${gap}${(ok ? green : red)(result)}`)
}

/** Webhooks by event, with their partners; the desk gets every one of them and is left out. */
function showEffects(webhooks: readonly Webhook[], mails: readonly InboxMail[]): void {
  for (const sequence of new Set(webhooks.map((webhook) => webhook.sequence))) {
    const same = webhooks.filter((webhook) => webhook.sequence === sequence)
    const partners = same.map(({ to }) => to).filter((to) => to !== 'desk')
    detail('webhook', `${same[0]?.type} → ${partners.sort().join(', ')}`, cyan)
  }
  for (const mail of mails) detail('mail', `“${mail.subject}” → ${mail.to}`, cyan)
}

/** A status with what the problem says, for a person who has to find out why. */
function problemOf({ status, body }: Answer): string {
  return body?.code ? `${status} ${body.code}: ${body.detail ?? ''} ${JSON.stringify(body.errors ?? '')}` : String(status)
}
