/** What the server wrote into the page: the path it is reached under behind a proxy. */
const prefix = document.documentElement.dataset.prefix ?? ''

/** An address of this server, wherever the page is served. */
export function here(path: string): string {
  return `${prefix}${path}`
}
