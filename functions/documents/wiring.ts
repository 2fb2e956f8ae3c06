import { join } from 'node:path'
import { docsFolder } from '../../shared/adapters/docs-folder.ts'
import { environment } from '../../shared/adapters/environment.ts'
import { env } from './env.ts'

export const ports = {
  publicUrl: environment(env).PUBLIC_URL,
  /** The documentation lies beside the bundle (`infra/bundle.ts`). */
  docs: docsFolder(join(import.meta.dirname, 'docs')),
}
