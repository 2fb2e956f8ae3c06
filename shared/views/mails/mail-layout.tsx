import { render } from 'preact-render-to-string'
import type { MailText } from '../../messages/mail-text.ts'

const button =
  'display:inline-block;padding:12px 20px;background:#b34700;color:#ffffff;text-decoration:none;border-radius:6px'

/** A mail as HTML: one column, no pictures, readable without styles. */
export function mailHtml(mail: MailText): string {
  const document = render(
    <html lang="en">
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{mail.subject}</title>
      </head>
      <body style="margin:0;background:#f4f4f4;font-family:Arial,Helvetica,sans-serif;color:#1a1a1a">
        <div style="max-width:560px;margin:0 auto;padding:24px;background:#ffffff;font-size:16px;line-height:1.5">
          <p>{mail.greeting}</p>
          {mail.paragraphs.map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
          {mail.links.map((link, index) => (
            <p key={link.url}>
              <a href={link.url} {...(index === 0 ? { style: button } : {})}>
                {link.label}
              </a>
            </p>
          ))}
          <p style="color:#595959;font-size:14px">{mail.closing}</p>
        </div>
      </body>
    </html>,
  )
  return `<!doctype html>${document}`
}

/** The same mail as plain text. */
export function mailPlain(mail: MailText): string {
  const links = mail.links.map((link) => `${link.label}: ${link.url}`)
  return [mail.greeting, ...mail.paragraphs, ...links, mail.closing].join('\n\n')
}
