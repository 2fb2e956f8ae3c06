import { environment } from '../../shared/adapters/environment.ts'
import { randomIds } from '../../shared/adapters/ids.ts'
import { personalRmaPorts, writePorts, xmsPorts } from '../../shared/adapters/wiring.ts'
import { env } from './env.ts'

const { TABLE_NAME, EMAIL_KEY_SECRET_ID, XMS_URL, XMS_ACCOUNTS_SECRET_ID } = environment(env)
const write = writePorts(TABLE_NAME)

export const ports = {
  ...write,
  ...personalRmaPorts(write.table, EMAIL_KEY_SECRET_ID),
  ...xmsPorts(write.table, XMS_URL, XMS_ACCOUNTS_SECRET_ID),
  ids: randomIds,
}
