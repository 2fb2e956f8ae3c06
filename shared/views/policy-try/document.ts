/** What a file of one page holds inline. The hashes are those of the policy for its content, e.g. `sha256-…`. */
export interface InlineParts {
  readonly script: string
  readonly scriptHash: string
  readonly style: string
  readonly styleHash: string
}

/** The page as one HTML file that may run its own script, and load and send nothing. */
export function policyTryDocument({ script, scriptHash, style, styleHash }: InlineParts): string {
  const allowed = [
    "default-src 'none'",
    `script-src '${scriptHash}'`,
    `style-src '${styleHash}'`,
    "base-uri 'none'",
    "form-action 'none'",
  ]
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${allowed.join('; ')}">
<meta name="viewport" content="width=device-width, initial-scale=1"><meta name="robots" content="noindex">
<meta name="referrer" content="no-referrer"><title>Try the policy</title><style>${style}</style></head>
<body><noscript>This page decides in the browser and needs JavaScript.</noscript><script>${script}</script></body></html>
`
}
