import type { ComponentChildren } from 'preact'
import { render } from 'preact-render-to-string'
import { everyPage as t } from '../../messages/en/page.ts'

const styles = `
body{margin:0;background:#f4f4f4;color:#1a1a1a;font:16px/1.5 system-ui,Arial,sans-serif}
main{max-width:36rem;margin:0 auto;padding:1.5rem;background:#fff}
table{width:100%;border-collapse:collapse}td,th{padding:.4rem 0;text-align:left;font-weight:normal;vertical-align:top}
td{text-align:right;white-space:nowrap}tfoot th,tfoot td{font-weight:bold;border-top:1px solid #767676}
fieldset{border:1px solid #767676;border-radius:6px;margin:1rem 0}label{display:block;padding:.5rem 0}
input[type=text]{font:inherit;padding:.6rem;width:100%;box-sizing:border-box;border:1px solid #767676;border-radius:6px}
button,a.button{display:inline-block;font:inherit;padding:.8rem 1.2rem;border:0;border-radius:6px;background:#b34700;color:#fff;text-decoration:none}
.note{padding:.8rem;border-left:4px solid #b34700;background:#fff4ec}`

/** A consumer's page: plain HTML, no script, with where to ask. */
export function page(title: string, content: ComponentChildren): string {
  const document = render(
    <html lang="en">
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <title>{title}</title>
        <style dangerouslySetInnerHTML={{ __html: styles }} />
      </head>
      <body>
        <main>
          <h1>{title}</h1>
          {content}
          <p>{t.help}</p>
        </main>
      </body>
    </html>,
  )
  return `<!doctype html>${document}`
}

/** The page for a link that stands for nothing, or for a failure of ours. */
export const messagePageHtml = (message: 'unknown' | 'failed'): string => page(t.title, <p>{t[message]}</p>)
