import type { About } from '../../mail-text.ts'
import { type Due, feeText, isVisit, mail, payLink } from './frame.ts'

/** Says that a request which a person looked at goes on where it had stopped. */
export const reviewedMail = (about: About) =>
  mail(about, 'Your request goes on', [
    `One of us has looked at the request for your ${about.model}. It goes on, and you will hear from us at the next step.`,
  ])

/** What is told by law with an answer, in sentences. */
interface WithRights {
  readonly rights: readonly string[]
}

/** Answers a second look: the decision stays (L-second-look), and who settles disputes (L-dispute). */
export const upheldMail = (about: About & WithRights) =>
  mail(about, 'We have looked at it again', [
    `As asked, one of us has looked at your ${about.model} and our decision again. The decision stays as it is.`,
    ...about.rights,
  ])

/** Answers a second look: what was refused goes on under another RMA number. */
export const continuedMail = (about: About & { readonly continuedAs: string }) =>
  mail(about, 'We have looked at it again', [
    `As asked, one of us has looked at your ${about.model} again, and we accept your request. It goes on under a new RMA number: ${about.continuedAs}. The next mail tells you more.`,
  ])

/** Answers a second look: a device whose screening was rejected is examined anew. */
export const screenedAgainMail = (about: About) =>
  mail(about, 'We have looked at it again', [
    `As asked, one of us has looked at our decision again. We examine your ${about.model} once more and then tell you the result.`,
  ])

/** Says that the warranty covers what was, or would have been, quoted. */
export const coveredMail = (about: About & { readonly isSwap: boolean; readonly wasQuoted: boolean }) =>
  mail(about, 'The warranty covers your device', [
    `We have looked at your ${about.model} again: the warranty covers it after all. ${about.isSwap ? 'The exchange' : 'The repair'} costs you nothing.`,
    about.wasQuoted ? 'Our quote no longer stands; please do not pay it.' : null,
  ])

/** Why a person sends a device back unrepaired. */
export type Unrepaired =
  | 'refused'
  | 'impossible'
  | 'other-device'
  | 'not-official'
  | 'quote-expired'
  | 'payment-silence'

const why: Record<Unrepaired, (model: string) => string> = {
  refused: (model) => `One of us has looked at the request for your ${model}, and we cannot accept it.`,
  impossible: (model) =>
    `It turned out that your ${model} cannot be repaired. The quote no longer stands, and what you have paid goes back to you.`,
  'other-device': (model) => `The device that reached us is not the ${model} that was registered.`,
  'not-official': (model) =>
    `Your ${model} was not sold through the official Benelux channels, so we cannot repair it. Please turn to whoever sold it to you.`,
  'quote-expired': (model) => `We did not hear from you about the quote for your ${model}.`,
  'payment-silence': (model) => `The repair of your ${model} was not paid for, so the quote no longer stands.`,
}

/**
 * Says that a device comes back unrepaired, and what that costs: the fee as it was quoted, or nothing (R-quote-silence).
 * `fee` is null when it was paid meanwhile.
 */
export const unrepairedMail = (
  about: About &
    WithRights & {
      readonly why: Unrepaired
      readonly isToBeSent: boolean
      readonly isFree: boolean
      readonly fee: Due | null
    },
) =>
  mail(
    about,
    'Your device is not repaired',
    [
      why[about.why](about.model),
      ending(about, about.isToBeSent),
      about.isFree ? `${isVisit(about) ? 'The visit' : 'The way back'} costs you nothing.` : null,
      about.fee ? feeText(about, about.fee) : null,
      ...(about.why === 'refused' ? about.rights : []),
    ],
    payLink(about.fee?.payUrl ?? null),
  )

function ending(about: About, isToBeSent: boolean): string | null {
  if (isVisit(about)) return 'It is not repaired.'
  return isToBeSent ? 'We will send it back unrepaired; you will hear from us when it is on its way.' : null
}
