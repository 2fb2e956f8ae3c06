import type { ShownLeaf, ShownOperation } from '../../shown.ts'
import { type Flaw, flaws, type Partner } from '../signing.ts'
import type { Draft } from './draft.ts'
import { LeafChoice } from './leaf-choice.tsx'

export interface RequestFieldsProps {
  readonly draft: Draft
  readonly partners: readonly Partner[]
  readonly operations: readonly ShownOperation[]
  readonly operation: ShownOperation
  readonly leaves: readonly ShownLeaf[]
  readonly onChange: (changed: Partial<Draft>) => void
  readonly onTake: (operation: ShownOperation, example?: string) => void
  readonly onTakeLeaf: (leaf: ShownLeaf) => void
}

/** Who sends what, and how it is signed. */
export function RequestFields(props: RequestFieldsProps) {
  const { draft, partners, operations, operation, leaves, onChange, onTake, onTakeLeaf } = props
  const partner = partners.find((each) => each.id === draft.partnerId)
  const mayCall = ({ roles }: ShownOperation) => roles.length === 0 || roles.some((role) => role === partner?.role)
  const option = ({ operationId, method, path }: ShownOperation) => (
    <option key={operationId} value={operationId}>
      {operationId}: {method} {path.split('?')[0]}
    </option>
  )
  return (
    <>
      <div class="fields">
        <label>
          <span>Partner</span>
          <select
            value={draft.partnerId}
            onChange={({ currentTarget }) => onChange({ partnerId: currentTarget.value })}
          >
            {partners.map(({ id, role }) => (
              <option key={id} value={id}>
                {id} ({role})
              </option>
            ))}
          </select>
        </label>
        <label class="wide">
          <span>Route</span>
          <select
            value={draft.operationId}
            onChange={({ currentTarget: { value } }) => {
              const wanted = operations.find((each) => each.operationId === value)
              if (wanted) onTake(wanted)
            }}
          >
            <optgroup label={`For the role ${partner?.role}`}>{operations.filter(mayCall).map(option)}</optgroup>
            <optgroup label="For other roles (changes the partner)">
              {operations.filter((each) => !mayCall(each)).map(option)}
            </optgroup>
          </select>
        </label>
        {operation.examples.length > 0 && (
          <label>
            <span>Example</span>
            <select value={draft.example} onChange={({ currentTarget }) => onTake(operation, currentTarget.value)}>
              {draft.example === '' && <option value="">as below</option>}
              {operation.examples.map(({ name }) => (
                <option key={name}>{name}</option>
              ))}
            </select>
          </label>
        )}
        {operation.kind === 'check' && <LeafChoice leaves={leaves} onTake={onTakeLeaf} />}
      </div>
      {!mayCall(operation) && (
        <p class="hint">
          {partner?.id} has the role {partner?.role}, which may not call this: the answer is a 403.
        </p>
      )}
      <label>
        <span>{operation.method}, path and query</span>
        <input
          class="code"
          value={draft.path}
          spellcheck={false}
          aria-describedby="path-hint"
          onInput={({ currentTarget }) => onChange({ path: currentTarget.value })}
        />
      </label>
      <p class="hint" id="path-hint">
        {draft.path.includes('{rmaNumber}')
          ? 'Choose an RMA under “RMAs”, or register one: its number comes here.'
          : draft.path.includes('{')
            ? 'Put a value in place of the braces.'
            : ''}
      </p>
      {operation.method !== 'GET' && (
        <label>
          <span>Body (JSON)</span>
          <textarea
            class="code"
            rows={Math.min(20, Math.max(4, draft.body.split('\n').length))}
            spellcheck={false}
            value={draft.body}
            onInput={({ currentTarget }) => onChange({ body: currentTarget.value, expected: null })}
          />
        </label>
      )}
      <div class="fields">
        <label>
          <span>webhook-id (the idempotency key)</span>
          <input
            class="code"
            value={draft.id}
            spellcheck={false}
            onInput={({ currentTarget }) => onChange({ id: currentTarget.value })}
          />
        </label>
        <label>
          <span>Signed</span>
          <select value={draft.flaw} onChange={({ currentTarget }) => onChange({ flaw: currentTarget.value as Flaw })}>
            {Object.entries(flaws).map(([flaw, label]) => (
              <option key={flaw} value={flaw}>
                {label}
              </option>
            ))}
          </select>
        </label>
        <label class="tick">
          <input
            type="checkbox"
            checked={draft.keepsId}
            onChange={({ currentTarget }) => onChange({ keepsId: currentTarget.checked })}
          />{' '}
          Keep the id for the next request: a repeat
        </label>
      </div>
    </>
  )
}
