/** What was asked, with the hour by which, unless the words name one. */
export function requestText(words: string, deadline: string | null): string {
  return deadline === null || words.includes('前') ? words : `${words}（${deadline} 前）`
}
