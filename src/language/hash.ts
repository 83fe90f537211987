/** FNV-1a of a stretch of text, its bits mixed once more, so that the low ones are as good as the high. */
export function hashOf(text: string, start = 0, end = text.length): number {
  let hash = 2166136261
  for (let at = start; at < end; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 16777619)
  hash ^= hash >>> 15
  return hash >>> 0
}
