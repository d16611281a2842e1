import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro'
import { loadArchive } from '#load-archive'
import { securityTxt } from '#artefacts/site-files/security-txt.ts'
import { loadPublication } from '#views/load-publication.ts'

/** The file is there only where the content names a contact. */
export const getStaticPaths = (async () => {
  const { contact } = (await loadArchive()).site
  return contact ? [{ params: { wellKnown: '.well-known' }, props: { contact } }] : []
}) satisfies GetStaticPaths

type Props = InferGetStaticPropsType<typeof getStaticPaths>

export const GET: APIRoute<Props> = async ({ props: { contact } }) => {
  const { site } = await loadArchive()
  return new Response(securityTxt(await loadPublication(site.defaultLocale), contact))
}
