import { newestDecision } from '../../application/dossier.ts'
import * as texts from '../../messages/en/mail.ts'
import type { MailText } from '../../messages/mail-text.ts'
import { liabilityExtendedUntil } from '../../rma/index.ts'
import { rightsTold } from '../rights-told.ts'
import { batteryText, endsAs, isNewest, isToBeSent, type Mailed, type Telling } from './telling.ts'

/** Null once the device has arrived, or is looked for. A label that came before its battery was known is not handed on. */
export function bookedMail({ data }: Mailed<'transport.booked'>, telling: Telling): MailText | null {
  const { dossier, about, written } = telling
  if (dossier.rma.state !== 'in-transit') return null
  const { trackingUrl } = written
  const labelUrl = batteryText(dossier) === null ? written.labelUrl : null
  return texts.transportBookedMail({ ...about, labelUrl, trackingUrl, carrier: data.carrier })
}

/** Null once the visit has been moved or made. */
export function visitMail(event: Mailed<'visit.scheduled'>, { dossier, about }: Telling): MailText | null {
  const isAhead = isNewest(dossier, event, ['visit.scheduled', 'device.inspected'])
  if (dossier.rma.state !== 'visit-planned' || !isAhead) return null
  return texts.visitMail({ ...about, from: event.data.from, to: event.data.to, isMoved: dossier.rma.visits > 1 })
}

export function swappedMail({ data }: Mailed<'device.swapped'>, { dossier, about }: Telling): MailText {
  const { newSerial, warrantyEndsOn } = data
  const { product } = dossier.rma
  return texts.swappedMail({
    ...about,
    serial: product.serial,
    newSerial,
    warrantyEndsOn,
    isToBeSent: isToBeSent(dossier.rma),
  })
}

/** Null once it is looked for. */
export function shippedMail({ data }: Mailed<'device.shipped'>, telling: Telling): MailText | null {
  const { dossier, about, written } = telling
  const { rma, events } = dossier
  if (rma.holdReason === 'lost' || rma.outcome === 'lost') return null
  const liableUntil = liabilityExtendedUntil(rma, events, newestDecision(dossier).facts)
  return texts.shippedMail({ ...about, ...written, carrier: data.carrier, liableUntil })
}

/** Null once a rejected device is examined again, or repaired instead. */
export function screenedMail(
  { type }: Mailed<'doa.accepted' | 'doa.rejected' | 'remorse.accepted' | 'remorse.rejected'>,
  { dossier, about }: Telling,
): MailText | null {
  switch (type) {
    case 'doa.accepted':
    case 'remorse.accepted':
      return texts.screeningAcceptedMail(about)
    case 'doa.rejected':
      return endsAs(dossier.rma, 'doa-rejected')
        ? texts.screeningRejectedMail({ ...about, rights: rightsTold(dossier) })
        : null
    case 'remorse.rejected':
      return endsAs(dossier.rma, 'remorse-rejected')
        ? texts.screeningRejectedMail({ ...about, rights: rightsTold(dossier) })
        : null
  }
}
