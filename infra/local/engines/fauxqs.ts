import { buildApp } from 'fauxqs'
// Its own start function listens on every address of the machine, so its parts are put together here.
import { PersistenceManager } from '../../../node_modules/fauxqs/dist/persistence.js'
import { S3Store } from '../../../node_modules/fauxqs/dist/s3/s3Store.js'
import { SnsStore } from '../../../node_modules/fauxqs/dist/sns/snsStore.js'
import { SqsStore } from '../../../node_modules/fauxqs/dist/sqs/sqsStore.js'
import { region } from '../template/resolve.ts'
import { addQueueRules } from './queue-rules.ts'

export interface Fauxqs {
  readonly endpoint: string
  /** Creates a bucket unless it is there. */
  createBucket(name: string): void
  close(): Promise<void>
}

/** Starts fauxqs (SQS and S3) on a free port of 127.0.0.1; persistent with a folder. */
export async function listenHere(folder: string | null): Promise<Fauxqs> {
  const stores = { sqsStore: new SqsStore(), snsStore: new SnsStore(), s3Store: new S3Store() }
  const persistence = folder === null ? null : restored(stores, folder)
  const app = buildApp({ logger: false, defaultRegion: region, stores })
  if (persistence) app.addHook('preClose', async () => persistence.close())
  addQueueRules(app)
  const endpoint = await app.listen({ port: 0, host: '127.0.0.1' })
  return {
    endpoint,
    createBucket: (name) => stores.s3Store.createBucket(name),
    close: async () => {
      await app.close()
    },
  }
}

/** Loads what a folder has, then keeps it up to date. */
function restored(
  stores: { readonly sqsStore: SqsStore; readonly snsStore: SnsStore; readonly s3Store: S3Store },
  folder: string,
): PersistenceManager {
  const { sqsStore, snsStore, s3Store } = stores
  const persistence = new PersistenceManager(folder)
  persistence.load(sqsStore, snsStore, s3Store)
  sqsStore.persistence = persistence
  snsStore.persistence = persistence
  s3Store.persistence = persistence
  for (const queue of sqsStore.allQueues()) {
    // Who had received these is gone with the last stack; on AWS the pollers would have outlived it. In memory only:
    // the engine cannot write a message back as visible (its receive count would become null).
    for (const receipt of [...queue.inflightMessages.keys()]) queue.changeVisibility(receipt, 0)
    queue.persistence = persistence
  }
  return persistence
}
