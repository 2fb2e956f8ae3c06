import * as knowing from './knowing.ts'
import * as numbers from './numbers.ts'
import * as outcomes from './outcomes.ts'
import type { Property } from './property.ts'
import * as tables from './tables.ts'
import * as told from './told.ts'
import * as waysOn from './ways-on.ts'

/** Every property, by its name. */
export const properties: Readonly<Record<string, Property>> = {
  ...outcomes,
  ...told,
  ...waysOn,
  ...knowing,
  ...numbers,
  ...tables,
}
