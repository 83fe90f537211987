/** Words of the kind `to`, one a line. */
export const TO = `
到
至
还是
`
