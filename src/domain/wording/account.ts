/** What is said of a group that nobody listens to, or speaks in, because of the account that sits there. */
export function silentText(topic: string, account: string, mute: boolean): string {
  return mute
    ? `「${topic}」里我说不出话：${account}被微信限制了，群里的话照样听得到。歇一阵会自己再试，急事请打电话。`
    : `「${topic}」现在没人听：${account}掉线了，群里说什么我都听不到。拿${account}的手机重新登录就好；也可以把别的号拉进群。`
}
