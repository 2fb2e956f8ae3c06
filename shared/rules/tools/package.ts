/** `npm run policy:package`: writes the package as it is published into `shared/rules/dist`, and says how large it is. */
import { join } from 'node:path'
import { buildPackage } from './package/build.ts'

const { raw, gzip } = await buildPackage(join(import.meta.dirname, '../dist'))
const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(1)} KB`

console.log(`shared/rules/dist: index.js ${kilobytes(raw)}, ${kilobytes(gzip)} compressed with gzip`)
