import type { Discord } from './index.ts';

/** A server as most tests need it: one channel of each kind, a moderator and a plain member. */
export function furnishHome({ world }: Pick<Discord, 'world'>) {
  const guild = world.addGuild({
    name: 'Home',
    channels: [
      'general',
      'daily',
      { name: 'announcements', type: 'announcement' },
      { name: 'reports', type: 'forum', tags: ['land', 'sea', 'air'] },
    ],
  });
  const moderator = world.addUser({ username: 'mod' });
  world.addMember(guild, moderator, { permissions: ['ManageGuild'] });
  const member = world.addUser({ username: 'ann' });
  world.addMember(guild, member);
  return {
    guild,
    general: world.channel(guild, 'general'),
    daily: world.channel(guild, 'daily'),
    announcements: world.channel(guild, 'announcements'),
    forum: world.channel(guild, 'reports'),
    moderator,
    member,
  };
}
