import { cyan, detail } from '../../operations/screen.ts'
import { type Api, eventually } from './api.ts'

/** An update as XMS received it. */
export interface XmsUpdate {
  readonly rmaNumber: string
  readonly serial: string
  readonly result: string
}

/** Waits for the DOA update of an RMA at XMS and shows it; undefined when it does not come. */
export async function awaitXmsUpdate(api: Api, rmaNumber: string): Promise<XmsUpdate | undefined> {
  const update = await eventually(async () => {
    const updates = (await api.local('GET', 'xms/updates')).body as XmsUpdate[]
    return updates.find((each) => each.rmaNumber === rmaNumber) ?? null
  })
  if (update) detail('xms', `DOA RMA update: ${rmaNumber}, serial ${update.serial}, ${update.result}`, cyan)
  return update ?? undefined
}
