/** What a residents' group may never read, by the letters of it: no knowledge of the case is needed. */

const TEMPERATURE = /(?<![\d.])(?:3[4-9]|4[0-3])[.．点]\d|(?<![\d.])(?:3[4-9]|4[0-3]) ?(?:℃|度)/
const SYMPTOM = /发烧|发热|高烧|低烧|退烧|咳嗽|气短|胸闷|腹泻|拉肚子|乏力|咽痛|嗓子疼|呕吐/
const DIAGNOSIS =
  /确诊|疑似|阳性|肺炎|新冠|感冒|流感|密接|隔离|居家观察|抑郁|癌|糖尿病|低血糖|心脏病|中风|脑梗|骨折|晕倒|昏迷|昏倒|叫不醒|抽搐|抽风|不想活|自杀|血压|血糖|怀孕|流产/
const PHONE = /(?<!\d)1[3-9]\d{9}(?!\d)/

export interface Fixed {
  /** Sentences that the bot says to everyone alike: the purpose and the hint of a form, the help of a command. */
  readonly sentences: readonly string[]
}

/** The secrets in a post, each as it stands there. */
export function secretsIn(text: string, { sentences }: Fixed): readonly string[] {
  const said = sentences.reduce((rest, sentence) => rest.replaceAll(sentence, ''), text)
  return [TEMPERATURE, SYMPTOM, DIAGNOSIS, PHONE].flatMap((kind) => kind.exec(said)?.[0] ?? [])
}
