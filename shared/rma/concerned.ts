import type { Rma } from './rma.ts'

/** What decides, besides the event, who is told of it. */
export interface Concerned {
  readonly isMiCom: boolean
  /** Whether quotes and results go to the consumer rather than to a shop. */
  readonly toConsumer: boolean
}

/** What of an RMA decides who is told: the service centre deals with the shop that registered it, else with the consumer. */
export const concernedOf = ({ purchaseChannel, channel }: Pick<Rma, 'purchaseChannel' | 'channel'>): Concerned => ({
  isMiCom: purchaseChannel === 'mi.com',
  toConsumer: channel !== 'pos',
})
