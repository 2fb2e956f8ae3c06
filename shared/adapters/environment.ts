import type * as z from 'zod/mini'

/** A function's environment by its schema. Throws at cold start, naming the variables that are wrong, never their values. */
export function environment<T>(schema: z.ZodMiniType<T>): T {
  const parsed = schema.safeParse(process.env)
  if (parsed.success) return parsed.data
  throw new Error(`Environment: ${parsed.error.issues.map((issue) => issue.path.join('.')).join(', ')}`)
}
