import type { Partner } from '../signing.ts'
import { OutsideSystems } from './outside-systems.tsx'
import { ReceiverForm } from './receiver-form.tsx'

/** Where receivers, XMS and payments are made to fail, and to work again. */
export function Breaking({ partners }: { readonly partners: readonly Partner[] }) {
  return (
    <>
      <p>
        Break something, then watch the webhooks: what is not taken is tried again, and what is given up stays visible.
      </p>
      <ReceiverForm partners={partners} />
      <OutsideSystems />
    </>
  )
}
