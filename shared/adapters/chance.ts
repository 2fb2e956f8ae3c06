import type { Chance } from '../application/ports/chance.ts'

export const random: Chance = Math.random
