import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb'

/** What a write under a condition answered; null when the condition did not hold. */
export async function ifHolds<T>(write: Promise<T>): Promise<T | null> {
  try {
    return await write
  } catch (error) {
    if (error instanceof ConditionalCheckFailedException) return null
    throw error
  }
}
