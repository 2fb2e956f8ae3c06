import * as words from '@after-sales/rules'
import * as z from 'zod/mini'
import { quoteLineKinds } from '../rma/index.ts'

/** The contract's closed lists of words, each as the one schema that bodies, queries and events share. */
export const request = z.enum(words.requests)
export const channel = z.enum(words.channels)
export const country = z.enum(words.countries)
export const productLine = z.enum(words.productLines)
export const item = z.enum(words.items)
export const purchaseChannel = z.enum(words.purchaseChannels)
export const handover = z.enum(words.handovers)
export const cause = z.enum(words.causes)
export const part = z.enum(words.parts)
export const quoteLineKind = z.enum(quoteLineKinds)
