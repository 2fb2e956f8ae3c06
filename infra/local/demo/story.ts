import type { InboxMail } from 'run-cdk-locally'
import type { Answer, Api } from './api.ts'
import type { Checks } from './checks.ts'
import { type ShownDecision, showDecision } from './decision.ts'
import { awaitMails, awaitWebhooks, concerned, type TimelineEntry, type Webhook } from './effects.ts'
import type { Narrator } from './narrator.ts'
import { showMails, showWebhooks } from './show.ts'

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
  readonly timeline: readonly TimelineEntry[]
  // biome-ignore lint/suspicious/noExplicitAny: the demo reads answers as a partner does, without the service's types
  readonly [field: string]: any
}

/** What came of a step. */
export interface Came {
  readonly answer: Answer
  /** Null as long as nothing is registered. */
  readonly rma: ShownRma | null
  readonly webhooks: readonly Webhook[]
  readonly mails: readonly InboxMail[]
}

/** Ends a life early: what follows would only fail because of it. */
export class LifeCutShort extends Error {}

/** Where and to whom a life is told. */
export interface Telling {
  readonly api: Api
  readonly checks: Checks
  readonly narrator: Narrator
  /** Makes the serials and orders of this telling its own, on a stack where the life has been played before. */
  readonly mark?: string
}

/** Plays the steps of one life: does them, waits for what they set off, tells and checks it. */
export class Story {
  readonly api: Api
  readonly checks: Checks
  readonly narrator: Narrator
  readonly registrar: string
  /** The order system of an mi.com order, which hears of its screenings. */
  readonly shop: string | null
  readonly #mark: string
  #rmaNumber: string | null = null
  #events = 0
  #mails = 0
  #decision = ''

  constructor({ api, checks, narrator, mark = '' }: Telling, { registrar, shop }: Pick<Story, 'registrar' | 'shop'>) {
    this.api = api
    this.checks = checks
    this.narrator = narrator
    this.#mark = mark
    this.registrar = registrar
    this.shop = shop
  }

  /** The RMA of this life. Throws `LifeCutShort` before it has been registered. */
  get rmaNumber(): string {
    if (this.#rmaNumber === null) throw new LifeCutShort('There is no RMA')
    return this.#rmaNumber
  }

  /** A serial or an order number as this telling has it. */
  own(name: string): string {
    return `${name}${this.#mark}`
  }

  /** Mails that came with the steps so far. */
  get mailCount(): number {
    return this.#mails
  }

  /** Does one step. Throws `LifeCutShort` when the answer is another than expected. */
  async step(step: Step): Promise<Came> {
    await this.api.local('PUT', 'clock', { now: step.at })
    const answer = await step.request()
    if (answer.status === 201) this.#rmaNumber ??= answer.body.rmaNumber ?? null
    const rma = this.#rmaNumber === null ? null : await this.look()
    const ok = answer.status === step.status
    const { at, who, does } = step
    this.narrator.step({
      at,
      who,
      does,
      ok,
      status: answer.status,
      state: rma?.state ?? '',
      rmaNumber: this.#rmaNumber,
    })
    this.#check(step, 'status', ok ? answer.status : problemOf(answer), step.status)
    if (!ok) throw new LifeCutShort('What follows would only fail because of this')
    this.#decide(answer)
    return { answer, rma, ...(await this.#effects(step, rma)) }
  }

  /** The RMA as it is now. */
  async look(): Promise<ShownRma> {
    return (await this.api.as('desk', 'GET', `/v1/rmas/${this.rmaNumber}`)).body as ShownRma
  }

  #check(step: Step, what: string, got: unknown, expected: unknown): void {
    this.checks.is(`${step.who} ${step.does}: ${what}`, got, expected, { quiet: true })
  }

  /** Shows a decision, unless it is the one shown last. */
  #decide({ body }: Answer): void {
    const decision = (body?.findings ? body : body?.decision) as ShownDecision | null | undefined
    if (!decision) return
    const seen = JSON.stringify(decision.findings.map(({ rule, result, because }) => [rule, result, because]))
    if (seen !== this.#decision) showDecision(this.narrator, decision)
    this.#decision = seen
  }

  /** Waits for the webhooks and mails of the new events, shows them and checks that they are those expected. */
  async #effects(step: Step, rma: ShownRma | null): Promise<Pick<Came, 'webhooks' | 'mails'>> {
    if (!rma) return { webhooks: [], mails: [] }
    const { api } = this
    const events = rma.timeline.filter((event) => event.sequence > this.#events)
    const addressed = events.flatMap(({ type, sequence }) =>
      concerned(type, this.registrar, this.shop).map((to) => ({ type, sequence, to })),
    )
    const arrived = await awaitWebhooks(api, rma.rmaNumber, addressed)
    const webhooks = arrived.filter((webhook) => webhook.sequence > this.#events)
    showWebhooks(this.narrator, webhooks)
    const expected = step.mails ?? []
    const mails = (await awaitMails(api, rma.rmaNumber, this.#mails + expected.length)).slice(this.#mails)
    showMails(this.narrator, mails)
    const types = events.map((event) => event.type)
    this.#check(step, 'events', types, step.events ?? [])
    this.#check(step, 'webhooks', receipts(webhooks), receipts(addressed))
    const subjects = mails.map((mail, index) => mail.subject.slice(0, expected[index]?.length))
    this.#check(step, 'mails', subjects, expected)
    if (step.state !== undefined) this.#check(step, 'state', rma.state, step.state)
    this.#events += events.length
    this.#mails += mails.length
    return { webhooks, mails }
  }
}

const receipts = (webhooks: readonly { readonly to: string; readonly type: string }[]) =>
  webhooks.map(({ to, type }) => `${type} to ${to}`).sort()

/** A status with what the problem says, for the person who has to find out why. */
function problemOf({ status, body }: Answer): string {
  return body?.code ? `${status} ${body.code}: ${body.detail} ${JSON.stringify(body.errors ?? [])}` : String(status)
}
