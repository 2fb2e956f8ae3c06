import { writeFileSync } from 'node:fs'
import { fileOf, publicHolidaysOf } from './holidays/public-holidays.ts'

const file = new URL('../public-holidays.ts', import.meta.url)

writeFileSync(file, fileOf(publicHolidaysOf()))
console.log('Written: shared/rules/public-holidays.ts')
