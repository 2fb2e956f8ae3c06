import type { Route, Service } from '@after-sales/rules'
import type { About } from '../../mail-text.ts'
import { dateText, isByShop, isVisit, mail, services, wayIn } from './frame.ts'

const journeys: Record<Route['collectFrom'], string> = {
  pos: 'You have handed the device to the shop. The shop gives it to our carrier.',
  consumer: 'Our carrier collects the device at your address. You will hear from us when the collection is booked.',
  'drop-off-point': 'You will receive a label by e-mail with which you can hand in the parcel free of charge.',
  none: 'We will make an appointment to visit you.',
}

interface Registered extends About {
  readonly service: Service
  readonly collectFrom: Route['collectFrom']
  /** What to mind about a damaged battery; null where none is (L-battery). */
  readonly battery: string | null
}

/** How a device with a damaged battery gets to us: with no label and no ordinary pickup (L-battery). */
const safeJourney = ({ collectFrom }: Registered) =>
  collectFrom === 'pos'
    ? 'We arrange with the shop how the device travels safely.'
    : 'Please do not send the device, and do not give it to a carrier, before we have told you how it travels safely.'

const isCarriedSafely = ({ battery, collectFrom }: Registered) => battery !== null && collectFrom !== 'none'

/** The mail that confirms a registered RMA. `isToBeCalled`: the remote repair attempt is the next step (T-3.2.2). */
export const registrationMail = (about: Registered & { readonly isToBeCalled: boolean }) =>
  mail(about, 'Your request is registered', [
    `We have registered ${services[about.service]} for your ${about.model}. Your RMA number is ${about.rmaNumber}; keep it at hand when you contact us.`,
    about.isToBeCalled
      ? 'We will call you first: many faults can be solved together on the telephone.'
      : isCarriedSafely(about)
        ? safeJourney(about)
        : journeys[about.collectFrom],
    about.battery,
    about.service === 'out-of-warranty-repair'
      ? 'After the inspection you decide on a quote. Nothing is repaired before it has been accepted.'
      : null,
    wayIn(about),
    about.line === 'phone' && about.battery === null
      ? 'Please back up your data and remove SIM and memory cards before the device leaves your hands.'
      : null,
  ])

/** When a request ends by itself: so many days after the waiting began, at an instant of business time. */
export interface Deadline {
  readonly days: number
  readonly cancelledAt: string
}

const otherwise = ({ days, cancelledAt }: Deadline) =>
  `Otherwise the request is cancelled after ${days} days, on ${dateText(cancelledAt)}.`

/** Reminds of a device that has not arrived (R-no-show). */
export const noShowReminderMail = (about: Registered & Deadline) =>
  mail(about, 'We have not received your device yet', [
    `We have registered ${services[about.service]} for your ${about.model}, but the device has not reached us yet.`,
    reminded(about),
    about.battery,
    otherwise(about),
  ])

function reminded(about: Registered): string {
  if (isCarriedSafely(about)) return `${safeJourney(about)} If nobody has, please call us.`
  return about.collectFrom === 'drop-off-point'
    ? 'Please hand in the parcel with the label from us. If you have no label, please call us.'
    : 'Our carrier collects it at your address. If nobody has arranged that with you, please call us.'
}

/** What is asked for, in words, by its path in the request. */
const askedFor: Readonly<Record<string, string>> = {
  'purchase.proofOfPurchase': 'your proof of purchase, such as the invoice or the receipt',
  'purchase.purchasedOn': 'the day on which the device was bought',
  'purchase.deliveredOn': 'the day on which the device was delivered',
  'fault.description': 'a description of the fault',
  'fault.manufacturingFailure': 'whether it is a manufacturing fault',
  'product.screenInches': 'the size of the screen in inches',
  'condition.available': 'whether the device is there to be examined',
  'condition.boxContentsComplete': 'whether everything that came in the box is still there',
  'condition.visibleAbuse': 'whether the device or its accessories show misuse',
  'condition.originalCarton': 'whether it is in its original box',
  'condition.screwsInPlace': 'whether its screws are in place',
}

/** Of a fact without words of its own nothing is said but that we ask for it by telephone. */
const byTelephone = 'something that we would like to ask you on the telephone'

const lists = new Intl.ListFormat('en-GB')

export interface Missing extends About, Deadline {
  /** Dotted paths of the facts. */
  readonly missing: readonly string[]
  /** Characters that a description of the fault has at least; null where none is asked for. */
  readonly descriptionLength: number | null
}

function missingText({ missing, descriptionLength }: Missing): string {
  const words = missing.map((path) => {
    const text = askedFor[path] ?? byTelephone
    const isShort = path === 'fault.description' && (descriptionLength ?? 0) > 1
    return isShort ? `${text} in at least ${descriptionLength} characters` : text
  })
  return `${lists.format([...new Set(words)])}.`
}

const whereToTell = ({ channel }: About) =>
  channel === 'dr-mobile'
    ? 'Please add it on the Dr. Mobile web site, where you registered the request.'
    : 'Please call us about it.'

/** Asks for what is missing in a request (R-information-silence). */
export const informationMail = (facts: Missing) =>
  mail(facts, 'We need more information', [
    `Before we can decide about your ${facts.model}, please tell or show us: ${missingText(facts)}`,
    whereToTell(facts),
    otherwise(facts),
  ])

/** Asks once more for what is missing. */
export const informationReminderMail = (facts: Missing) =>
  mail(facts, 'Reminder: we still need information', [
    `For your ${facts.model} we are still waiting for: ${missingText(facts)}`,
    whereToTell(facts),
    otherwise(facts),
  ])

/**
 * Says that a person looks at a request before it goes on. `isAgain`: at a refusal, as somebody asked. `battery`: what to
 * mind about a damaged one meanwhile (L-battery).
 */
export const reviewMail = (
  about: About & { readonly isAgain: boolean; readonly isWithConsumer: boolean; readonly battery: string | null },
) =>
  mail(about, 'We are looking at your request', [
    about.isAgain
      ? `As asked, one of us looks at the request for your ${about.model} again.`
      : `One of us looks at the request for your ${about.model} before it goes on.`,
    about.isWithConsumer && !isVisit(about)
      ? 'You will hear from us as soon as that is done. Please keep the device with you until then.'
      : 'You will hear from us as soon as that is done.',
    about.battery,
  ])

const registerAgain = (about: About) =>
  isByShop(about)
    ? 'If you still want it, please ask the shop to register it again.'
    : 'If you still want it, please register it again.'

const whereIsIt = (about: About) =>
  isByShop(about) ? 'The shop can tell you more.' : 'If the device is no longer with you, please call us.'

/** Says that a request was cancelled because somebody asked for it. */
export const cancelledMail = (about: About) =>
  mail(about, 'Your request is cancelled', [
    `The request for your ${about.model} has been cancelled, as asked.`,
    whereIsIt(about),
  ])

/** Says that a request was cancelled because the device never came (R-no-show). */
export const noShowMail = (about: About & Pick<Deadline, 'days'>) =>
  mail(about, 'Your request is cancelled', [
    `Your ${about.model} has not reached us within ${about.days} days, so we have cancelled the request.`,
    registerAgain(about),
    whereIsIt(about),
  ])

/** Says that a request was cancelled because nobody said what was missing (R-information-silence). */
export const uninformedMail = (about: About & Pick<Deadline, 'days'>) =>
  mail(about, 'Your request is cancelled', [
    `We needed more information about your ${about.model}. It has not reached us within ${about.days} days, so we have cancelled the request.`,
    registerAgain(about),
  ])

/**
 * Says that a request cannot be taken after all, and why: the sentences of the rules that say so, none where a person
 * does. `isUpheld`: a person has looked at it again. `rights`: what is told by law, in sentences.
 */
export const refusedMail = (
  about: About & {
    readonly reasons: readonly string[]
    readonly redirect: string | null
    readonly isUpheld: boolean
    readonly rights: readonly string[]
  },
) =>
  mail(about, 'Your request cannot be accepted', [
    about.isUpheld
      ? `As asked, one of us has looked at the request for your ${about.model} again. We still cannot accept it.`
      : `We have checked the request for your ${about.model} and cannot accept it.`,
    ...about.reasons,
    about.redirect,
    ...about.rights,
  ])
