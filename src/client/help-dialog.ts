/**
 * Shows the section that a link leads to in a dialog. Where the section is on this page, or cannot be
 * fetched, the link itself is followed.
 */
export async function openHelp(link: HTMLAnchorElement, onOpen: () => void): Promise<void> {
  const dialog = existingDialog() ?? (await makeDialog(link))
  if (dialog === null) {
    link.click()
    return
  }
  if (!dialog.isConnected) document.body.append(dialog)
  dialog.showModal()
  dialog.focus()
  onOpen()
}

function existingDialog(): HTMLDialogElement | null {
  return document.querySelector('dialog.help')
}

async function makeDialog({ href, pathname, hash }: HTMLAnchorElement) {
  if (pathname === location.pathname) return null
  const id = hash.slice(1)
  const section = await fetchSection(href, id)
  if (section === null) return null
  const dialog = document.createElement('dialog')
  dialog.className = 'help ui'
  dialog.tabIndex = -1
  dialog.setAttribute('aria-labelledby', id)
  section.querySelector('form')?.removeAttribute('hidden')
  dialog.append(...section.children)
  return dialog
}

async function fetchSection(href: string, id: string): Promise<Element | null> {
  try {
    const html = await (await fetch(href)).text()
    const page = new DOMParser().parseFromString(html, 'text/html')
    return page.querySelector(`section[aria-labelledby="${id}"]`)
  } catch {
    return null
  }
}
