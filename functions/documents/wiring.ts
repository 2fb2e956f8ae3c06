import { join } from 'node:path'
import { docsFolder } from '../../shared/adapters/docs-folder.ts'

/** The documentation lies beside the bundle (`infra/bundle.ts`). */
export const ports = { docs: docsFolder(join(import.meta.dirname, 'docs')) }
