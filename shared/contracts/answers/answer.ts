import * as z from 'zod/mini'

/** What one status of an operation answers with: a schema per media type, none where the body is empty. */
export interface AnswerContract {
  readonly description: string
  readonly content: Readonly<Record<string, z.ZodMiniType>>
}

/** The answers of an operation by their status. */
export type Answers = Readonly<Record<number, AnswerContract>>

/** An answer in JSON. */
export const json = (schema: z.ZodMiniType, description: string): AnswerContract => ({
  description,
  content: { 'application/json': schema },
})

/** A page for people; only its headers and its media type are promised. */
export const page = (description: string): AnswerContract => ({ description, content: { 'text/html': z.string() } })

/** An answer without a body. */
export const empty = (description: string): AnswerContract => ({ description, content: {} })

/** A page of a list. `next` is null at the end. */
export const listOf = <Name extends string>(name: Name, each: z.ZodMiniType) =>
  z.strictObject({ [name]: z.array(each), next: z.nullable(z.string()) })
