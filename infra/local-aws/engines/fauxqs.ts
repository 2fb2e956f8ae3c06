import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { buildApp } from 'fauxqs'
import { region } from '../template/resolve.ts'
import { madeFair } from './fair-queue.ts'
import { addQueueRules } from './queue-rules.ts'

type Stores = NonNullable<NonNullable<Parameters<typeof buildApp>[0]>['stores']>
type Persistence = NonNullable<Stores['sqsStore']['persistence']> & {
  load(...stores: [Stores['sqsStore'], Stores['snsStore'], Stores['s3Store']]): void
  close(): void
}

// Its own start function listens on every address of the machine, so its parts, which it does not export, are put
// together here.
const homes = (createRequire(import.meta.url).resolve.paths('fauxqs') ?? []).map((folder) =>
  join(folder, 'fauxqs/dist'),
)
const home = homes.find((folder) => existsSync(folder))
if (!home) throw new Error('fauxqs is not installed')
const part = (file: string) => import(pathToFileURL(join(home, file)).href)
const { SqsStore } = (await part('sqs/sqsStore.js')) as { SqsStore: new () => Stores['sqsStore'] }
const { SnsStore } = (await part('sns/snsStore.js')) as { SnsStore: new () => Stores['snsStore'] }
const { S3Store } = (await part('s3/s3Store.js')) as { S3Store: new () => Stores['s3Store'] }
const { PersistenceManager } = (await part('persistence.js')) as {
  PersistenceManager: new (folder: string) => Persistence
}

/** A store whose standard queues are fair, also those that a folder has. */
class FairSqsStore extends SqsStore {
  override createQueue(...given: Parameters<Stores['sqsStore']['createQueue']>) {
    return madeFair(super.createQueue(...given))
  }
}

export interface Fauxqs {
  readonly endpoint: string
  /** Creates a bucket unless it is there. */
  createBucket(name: string): void
  close(): Promise<void>
}

/** Starts fauxqs (SQS and S3) on a free port of 127.0.0.1; persistent with a folder. */
export async function listenHere(folder: string | null): Promise<Fauxqs> {
  const stores = { sqsStore: new FairSqsStore(), snsStore: new SnsStore(), s3Store: new S3Store() }
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
function restored({ sqsStore, snsStore, s3Store }: Stores, folder: string): Persistence {
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
