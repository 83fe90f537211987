import type { Street } from '../domain/model/area.ts'
import { type Form, formNamed } from '../domain/model/form.ts'
import type { Policy, When } from '../domain/model/policy.ts'
import { areasNamed } from './area-name.ts'
import { policyRules } from './policy-rules.ts'
import { type PolicyText, policyShape } from './policy-shape.ts'
import { read } from './reading/file-reader.ts'
import type { Read } from './reading/mistake.ts'

/**
 * Reads policy.yaml (规则). Schedules are checked against the street and the forms; where one of these
 * could not be read (null), what hangs on it is not judged.
 */
export function readPolicy(
  text: string,
  file: string,
  street: Street | null,
  forms: readonly Form[] | null,
): Read<Policy> {
  return read(
    { file, text },
    {
      shape: policyShape,
      rules: (rough) => policyRules(rough, street, forms),
      build: (policy) => buildPolicy(policy, street, forms),
    },
  )
}

function buildPolicy(
  text: PolicyText,
  street: Street | null,
  forms: readonly Form[] | null,
): Policy {
  return {
    ...text,
    schedules: (text.schedules ?? []).map((schedule) => ({
      ...schedule,
      form: formNamed(forms ?? [], schedule.form)?.name ?? schedule.form,
      area: areasNamed(street, schedule.area)[0]?.path ?? schedule.area,
      lasts: schedule.lasts ?? text.rollcall.lasts,
    })),
    routes: text.routes.map((route) => ({ ...route, when: whenOf(route.when) })),
  }
}

function whenOf({ urgent, kind, category, model }: PolicyText['routes'][number]['when']): When {
  return {
    ...(urgent === undefined ? {} : { urgent }),
    ...(kind === undefined ? {} : { kind }),
    ...(category === undefined ? {} : { category }),
    ...(model === undefined ? {} : { model }),
  }
}
