/** Draws the life of an RMA into the README: `npm run life:diagram`. */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { withDiagrams } from './life-diagram.ts'
import { explored } from './life-graph.ts'

const readme = join(import.meta.dirname, '../../README.md')
writeFileSync(readme, withDiagrams(readFileSync(readme, 'utf8'), explored().edges))
