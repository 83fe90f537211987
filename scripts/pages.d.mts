/** Builds the pages for the browser into a folder that is emptied first. */
export function buildPages(folder: string): Promise<void>
