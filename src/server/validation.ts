import type { FastifyInstance, FastifyTypeProvider } from 'fastify'
import { z } from 'zod'
import { refusal } from './http-refusal.ts'

/** A handler is given what its route declares in zod, and may answer what it declares. */
interface ZodTypes extends FastifyTypeProvider {
  readonly validator: this['schema'] extends z.ZodType ? z.output<this['schema']> : unknown
  readonly serializer: this['schema'] extends z.ZodType ? z.input<this['schema']> : unknown
}

/** Routes that declare their parameters, query, body and answers in zod. */
export type Routes = ReturnType<typeof checkedByZod>

/** Whose words say that an input is wrong: people read them at a page, programmers at the API. */
type Reader = 'people' | 'programmers'

/** A whole number in an address, where everything is text. */
export const numeral = z.coerce.number().int()

/** The number of a case in an address. */
export const ByNumber = z.object({ number: numeral.min(1).max(9_999_999) })

/** JSON that came as text, and what it must hold. */
export function jsonText<T>(shape: z.ZodType<T>) {
  return z.string().transform(read).pipe(shape)
}

/** Has zod check what comes to the routes of an app, and what they answer where they declare it. */
export function checkedByZod(app: FastifyInstance, reader: Reader) {
  app.setValidatorCompiler<z.ZodType>(({ schema }) => (input) => {
    const checked = schema.safeParse(input, reader === 'people' ? CHINESE : {})
    return checked.success
      ? { value: checked.data }
      : { error: refusal(400, lineOn(checked.error)) }
  })
  app.setSerializerCompiler<z.ZodType>(({ schema }) => (answer) => {
    return JSON.stringify(schema.parse(answer))
  })
  return app.withTypeProvider<ZodTypes>()
}

const CHINESE = { error: z.locales.zhCN().localeError }

/** The first thing that is wrong, and where. */
function lineOn({ issues: [issue] }: z.ZodError): string {
  if (issue === undefined) return ''
  const where = issue.path.join('.')
  return where === '' ? issue.message : `${where}: ${issue.message}`
}

function read(text: string, context: z.RefinementCtx): unknown {
  try {
    return JSON.parse(text)
  } catch {
    context.addIssue('is no JSON')
    return z.NEVER
  }
}
