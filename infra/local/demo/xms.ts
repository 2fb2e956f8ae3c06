import { eventually } from './api.ts'
import type { Story } from './story.ts'

/** An update as XMS received it. */
export interface XmsUpdate {
  readonly rmaNumber: string
  readonly serial: string
  readonly result: string
}

/** Waits for the DOA update of a life's RMA at XMS and tells of it; undefined when it does not come. */
export async function awaitXmsUpdate({ api, narrator, rmaNumber }: Story): Promise<XmsUpdate | undefined> {
  const update = await eventually(async () => {
    const updates = (await api.local('GET', 'xms/updates')).body as XmsUpdate[]
    return updates.find((each) => each.rmaNumber === rmaNumber) ?? null
  })
  if (update) narrator.detail('xms', `DOA RMA update: ${rmaNumber}, serial ${update.serial}, ${update.result}`, 'news')
  return update ?? undefined
}
