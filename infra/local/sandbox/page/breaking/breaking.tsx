import type { Partner } from '../signing.ts'
import { OutsideSystems } from './outside-systems.tsx'
import { ReceiverForm } from './receiver-form.tsx'

/** Where receivers, XMS and payments are made to fail, and to work again. */
export function Breaking({ partners }: { readonly partners: readonly Partner[] }) {
  return (
    <>
      <p>
        Break something, then watch webhooks and deliveries: what is not taken is tried again, what is given up stays
        visible, and an endpoint that is disabled (by a 410, or five days of failure) is set again under Deliveries.
      </p>
      <ReceiverForm partners={partners} />
      <OutsideSystems />
    </>
  )
}
