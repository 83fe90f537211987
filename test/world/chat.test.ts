import { worldChat } from '../../src/world/world-chat.ts'
import { chatContract } from '../chat/contract.ts'

chatContract('the simulated WeChat itself', async (world) => ({
  chat: worldChat(world),
  close: async () => {},
}))
