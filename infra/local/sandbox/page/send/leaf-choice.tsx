import type { ShownLeaf } from '../../shown.ts'

/** One request for every answer of the policy: a choice fills the form in, serial and partner included. */
export function LeafChoice({
  leaves,
  onTake,
}: {
  readonly leaves: readonly ShownLeaf[]
  readonly onTake: (leaf: ShownLeaf) => void
}) {
  const groups = Map.groupBy(leaves.entries(), ([, leaf]) => leaf.group)
  return (
    <label>
      <span>Or one of the {leaves.length} answers of the policy</span>
      <select
        value=""
        onChange={({ currentTarget }) => {
          const leaf = leaves[Number(currentTarget.value)]
          if (leaf) onTake(leaf)
        }}
      >
        <option value="">Choose an answer …</option>
        {[...groups].map(([group, members]) => (
          <optgroup key={group} label={group}>
            {members.map(([index, { title }]) => (
              <option key={index} value={index}>
                {title}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
    </label>
  )
}
