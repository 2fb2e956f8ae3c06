import { writeFileSync } from 'node:fs'
import { policyInForce } from '../index.ts'
import { examplesFile } from './examples/file.ts'
import { receivedOn } from './proof/variables.ts'

const file = new URL('../examples.json', import.meta.url)

writeFileSync(file, examplesFile(policyInForce(receivedOn)))
console.log('Written: shared/rules/examples.json')
