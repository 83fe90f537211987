import { servicePuppet } from '../../src/wechat/service.ts'
import { wechatChat } from '../../src/wechat/wechat-chat.ts'
import { startGateway } from '../../src/world/gateway.ts'
import { WorldPuppet } from '../../src/world/puppet.ts'
import { chatContract } from '../chat/contract.ts'

chatContract('wechaty on a puppet of this process', async (world) => ({
  chat: wechatChat({ puppet: () => new WorldPuppet({ world }) }),
  close: async () => {},
}))

chatContract('wechaty over gRPC', async (world) => {
  const token = 'puppet_contract'
  const gateway = await startGateway({ world, port: 0, token })
  const { endpoint } = gateway
  return {
    // On a busy machine a payload takes longer than the others wait for it at work.
    chat: wechatChat({
      puppet: servicePuppet({ token, endpoint, plain: true }),
      patience: { overtaken: 30_000 },
    }),
    close: () => gateway.stop(),
  }
})
