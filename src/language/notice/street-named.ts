/** Another street that stands in a text by its whole name, the first of them; null: none does. */
export function streetNamed(
  text: string,
  names: readonly string[],
): { readonly street: string; readonly start: number; readonly end: number } | null {
  const found = names
    .map((street) => ({ street, start: text.indexOf(street) }))
    .filter(({ start }) => start >= 0)
    .toSorted((a, b) => a.start - b.start || b.street.length - a.street.length)[0]
  return found === undefined ? null : { ...found, end: found.start + found.street.length }
}
