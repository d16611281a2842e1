import type { APIRoute } from 'astro'
import { loadArchive } from '#load-archive'
import { loadView } from '#views/load-view.ts'
import { localePaths } from '#views/locale-paths.ts'
import { timelineChart } from '#views/timeline-chart.ts'
import { timelineSvg } from '#views/timeline-svg.ts'

/** There is a drawing only where there is something to draw. */
export const getStaticPaths = async () => {
  const archive = await loadArchive()
  const chart = timelineChart(await loadView(archive.site.defaultLocale))
  return chart ? localePaths(archive) : []
}

export const GET: APIRoute = async ({ params: { locale = '' } }) => {
  const view = await loadView(locale)
  const chart = timelineChart(view)
  return new Response(chart && timelineSvg(view, chart))
}
