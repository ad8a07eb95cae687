// The stand-in as a process of its own: node tests/support/discord/serve.ts [port] [token]
// Prints one line of JSON, then serves until it is told to end.
import { furnishHome } from './home.ts';
import { startDiscord } from './index.ts';

const [port = '0', token] = process.argv.slice(2);
const discord = await startDiscord({ port: Number(port), ...(token ? { token } : {}) });
const home = furnishHome(discord);
await discord.warm();

console.log(
  JSON.stringify({
    api: discord.api,
    gateway: discord.gatewayUrl,
    control: discord.api.replace('/api', '/control'),
    token: discord.token,
    guild: home.guild.id,
    channels: Object.fromEntries(home.guild.channels.map(channel => [channel.name, channel.id])),
    moderator: home.moderator.id,
    member: home.member.id,
  }),
);

const end = () => void discord.stop().then(() => process.exit(0));
process.once('SIGTERM', end);
process.once('SIGINT', end);
