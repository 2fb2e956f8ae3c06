/** `npm run build -w @after-sales/client`: writes the package as it is published into `shared/client/dist`. */
import { join } from 'node:path'
import { buildPackage } from './package/build.ts'

await buildPackage(join(import.meta.dirname, '../dist'))
console.log('shared/client/dist is written; npm publish shared/client/dist publishes it')
