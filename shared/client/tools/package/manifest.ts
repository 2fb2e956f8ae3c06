/** What a published manifest takes over from the workspace's own. */
interface OwnManifest {
  readonly name: string
  readonly version: string
  readonly description: string
  readonly license: string
  readonly dependencies: Readonly<Record<string, string>>
}

/** The manifest of the package as it is published: JavaScript and types in place of the sources. */
export const manifest = ({ name, version, description, license, dependencies }: OwnManifest) => ({
  name,
  version,
  description,
  license,
  type: 'module',
  sideEffects: false,
  exports: {
    '.': { types: './types/index.d.ts', default: './index.js' },
    './node': { types: './types/node.d.ts', default: './node.js' },
  },
  engines: { node: '>=20' },
  files: ['index.js', 'node.js', 'types'],
  dependencies,
})
