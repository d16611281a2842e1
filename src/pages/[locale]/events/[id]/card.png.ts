import type { APIRoute, InferGetStaticPropsType } from 'astro'
import { loadArchive } from '#load-archive'
import { renderCard } from '#views/card-renderer.ts'
import { eventCard } from '#views/card-text.ts'
import { eventPaths } from '#views/event-paths.ts'
import { loadView } from '#views/load-view.ts'

export const getStaticPaths = async () => eventPaths(await loadArchive())

type Props = InferGetStaticPropsType<typeof getStaticPaths>

export const GET: APIRoute<Props> = async ({ params: { locale = '' }, props: { event } }) =>
  new Response(await renderCard(eventCard(await loadView(locale), event).text))
