import type { Country } from '@after-sales/rules'
import { log } from './log.ts'
import { countXmsQuestion } from './metrics.ts'
import type { KeptOfficial, RmaStore, SerialRecord } from './ports/rma-store.ts'
import type { Xms } from './ports/xms.ts'

/** Hours for which XMS's yes is taken. */
const yesHours = 24
/** Hours for which XMS's no is taken: a serial that was entered late turns nobody away for longer. */
const noHours = 1
/** Hours for which the word of somebody who saw the device is taken, either way. */
const seenHours = 24

/**
 * Whether a serial is official by what is kept of it; null when nothing is, or it is too old.
 * @param now business time
 */
export function officialBy(kept: KeptOfficial | null, now: Date): boolean | null {
  if (!kept) return null
  const { official, saidAt, by } = kept
  const hours = by === 'person' ? seenHours : official ? yesHours : noHours
  return now.getTime() - Date.parse(saidAt) < hours * 3_600_000 ? official : null
}

export interface OfficialPorts {
  readonly rmas: Pick<RmaStore, 'keepOfficial'>
  readonly xms: Pick<Xms, 'isOfficial'>
}

/** Whether a serial is official, by what is known of it, and else as XMS says now (P-1.1); null: nobody can say (R-xms-down). */
export async function officialAsKnown(
  ports: OfficialPorts,
  known: Pick<SerialRecord, 'official'>,
  serial: string,
  country: Country,
  now: Date,
): Promise<boolean | null> {
  if (known.official === null) return officialAskedAnew(ports, serial, country, now)
  countXmsQuestion('known')
  return known.official
}

/**
 * Whether a serial is official as XMS says now, whatever is known, for what has to rest on a fresh answer. What it says is
 * kept for the next who asks; that this fails is no reason to leave anybody without the answer.
 * @param now business time
 */
export async function officialAskedAnew(
  { rmas, xms }: OfficialPorts,
  serial: string,
  country: Country,
  now: Date,
): Promise<boolean | null> {
  const official = await xms.isOfficial(serial, country)
  if (official === null) return null
  await rmas
    .keepOfficial(serial, country, { official, saidAt: now.toISOString(), by: 'xms' })
    .catch((error: unknown) => {
      log.warn('What XMS said is not kept', { error })
    })
  return official
}
