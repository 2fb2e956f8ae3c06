import * as z from 'zod/mini'

const localStack = z.object({
  region: z.string(),
  credentials: z.object({ accessKeyId: z.string(), secretAccessKey: z.string() }),
  dynamodb: z.url(),
  kms: z.url(),
  secretsManager: z.url(),
  tableName: z.string(),
  partnerKeyId: z.string(),
  webhookKeySecretId: z.string(),
})
/** What `GET /local/stack` answers: where that of AWS is which commands work on. */
export type LocalStack = z.infer<typeof localStack>

/** Asks the local stack at PORT. @throws an error of that class, in words for the person at the terminal, when none answers */
export async function askedLocalStack(
  { PORT }: NodeJS.ProcessEnv,
  Unanswered: new (sentence: string) => Error,
): Promise<LocalStack> {
  const base = `http://127.0.0.1:${PORT ?? 3000}`
  const answer = await fetch(`${base}/local/stack`)
    .then((each) => each.json())
    .catch(() => null)
  const stack = localStack.safeParse(answer).data
  if (!stack) throw new Unanswered(`No local stack answers at ${base}. Start it: npm start`)
  return stack
}
