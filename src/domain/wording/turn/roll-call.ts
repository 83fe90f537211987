/** To a building's group, and to who said so elsewhere. */
export function extendedText(form: string, until: string): string {
  return `${form}延到 ${until}，没报的不着急。`
}

/** To a building's group: it was called by mistake, or is not needed. */
export const CALLED_OFF = '这次点名取消了，不用报了。'

/** To who called it off elsewhere. */
export function calledOffText(form: string): string {
  return `${form}取消了，各楼群里说过了。`
}
