import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createGuard, guardedLookup, type Lookup } from '../../src/feeds/guard.ts';

const guard = createGuard([]);
const refusal = (url: string) => guard.refuse(new URL(url));

describe('without exemptions', () => {
  it.each([
    'http://127.0.0.1/',
    'http://127.1/',
    'http://0x7f.0.0.1/',
    'http://0177.0.0.1/',
    'http://2130706433/',
    'http://0x7f000001/',
    'http://017700000001/',
    'http://127.0.0.1./',
    'http://①②⑦.0.0.1/',
    'http://%31%32%37.0.0.1/',
    'http://0/',
    'http://0.1.2.3/',
    'http://10.0.0.1/',
    'http://172.16.0.1/',
    'http://192.168.1.1/',
    'http://100.64.0.1/',
    'http://100.100.100.200/',
    'http://169.254.169.254/latest/meta-data/',
    'http://168.63.129.16/',
    'http://192.0.0.192/',
    'http://192.0.2.1/',
    'http://198.18.0.1/',
    'http://198.51.100.1/',
    'http://203.0.113.1/',
    'http://192.88.99.1/',
    'http://224.0.0.1/',
    'http://240.0.0.1/',
    'http://255.255.255.255/',
    'http://[::]/',
    'http://[::1]/',
    'http://[::127.0.0.1]/',
    'http://[::ffff:127.0.0.1]/',
    'http://[::ffff:7f00:1]/',
    'http://[::ffff:0:127.0.0.1]/',
    'http://[64:ff9b::7f00:1]/',
    'http://[64:ff9b:1::7f00:1]/',
    'http://[100::1]/',
    'http://[2001::1]/',
    'http://[2001:20::1]/',
    'http://[2001:db8::1]/',
    'http://[2002:7f00:1::]/',
    'http://[2606:4700::5efe:7f00:1]/',
    'http://[2606:4700::200:5efe:127.0.0.1]/',
    'http://[3fff::1]/',
    'http://[4000::1]/',
    'http://[1::1]/',
    'http://[5f00::1]/',
    'http://[fc00::1]/',
    'http://[fd00:ec2::254]/',
    'http://[fe80::1]/',
    'http://[fec0::1]/',
    'http://[ff02::1]/',
  ])('refuses %s', url => {
    expect(refusal(url)).toBe('private_address');
  });

  it.each([
    ['ftp://example.org/', 'scheme'],
    ['file:///etc/passwd', 'scheme'],
    ['gopher://example.org/', 'scheme'],
    ['http://example.org:22/', 'port'],
    ['https://example.org:8443/', 'port'],
    ['http://example.org:6379/', 'port'],
  ])('refuses %s by its %s', (url, why) => {
    expect(refusal(url)).toBe(why);
  });

  it.each([
    'https://example.org/feed',
    'http://example.org:443/',
    'https://8.8.8.8/',
    'https://[2606:4700::1111]/',
    'https://user:secret@example.org/',
  ])('lets %s through', url => {
    expect(refusal(url)).toBeNull();
  });

  it('refuses every private IPv4 address, however it is spelt and whatever carries it', () => {
    const byte = fc.integer({ min: 0, max: 255 });
    const inside = fc.oneof(
      fc.tuple(fc.constant(10), byte, byte, byte),
      fc.tuple(fc.constant(127), byte, byte, byte),
      fc.tuple(fc.constant(192), fc.constant(168), byte, byte),
      fc.tuple(fc.constant(172), fc.integer({ min: 16, max: 31 }), byte, byte),
      fc.tuple(fc.constant(169), fc.constant(254), byte, byte),
      fc.tuple(fc.constant(100), fc.integer({ min: 64, max: 127 }), byte, byte),
    );
    const spellings = (parts: number[]) => {
      const [a = 0, b = 0, c = 0, d = 0] = parts;
      const number = ((a * 256 + b) * 256 + c) * 256 + d;
      const hex = (value: number, width: number) => value.toString(16).padStart(width, '0');
      const tail = `${hex(a * 256 + b, 4)}:${hex(c * 256 + d, 4)}`;
      return [
        `${a}.${b}.${c}.${d}`,
        String(number),
        `0x${hex(number, 8)}`,
        parts.map(part => `0${part.toString(8)}`).join('.'),
        parts.map(part => `0x${part.toString(16)}`).join('.'),
        `${a}.${b}.${c * 256 + d}`,
        `${a}.${(b * 256 + c) * 256 + d}`,
        `[::ffff:${tail}]`,
        `[64:ff9b::${tail}]`,
        `[2002:${tail}::1]`,
        `[2606:4700::5efe:${tail}]`,
      ];
    };
    fc.assert(
      fc.property(inside, parts => {
        for (const host of spellings(parts))
          expect([host, refusal(`http://${host}/`)]).toEqual([host, 'private_address']);
      }),
      { numRuns: 300 },
    );
  });
});

describe('with exemptions', () => {
  it('lets a host through on any port, or only on the port that is named', () => {
    const allowing = createGuard(['feeds.internal', '127.0.0.1:8080', '[::1]:9000', 'News.Example:81']);
    const refuse = (url: string) => allowing.refuse(new URL(url));
    expect(refuse('http://feeds.internal:9999/')).toBeNull();
    expect(refuse('http://127.0.0.1:8080/')).toBeNull();
    expect(refuse('http://127.1:8080/')).toBeNull();
    expect(refuse('http://127.0.0.1:8081/')).toBe('port');
    expect(refuse('http://127.0.0.1/')).toBe('private_address');
    expect(refuse('http://[::1]:9000/')).toBeNull();
    expect(refuse('http://news.example:81/')).toBeNull();
    expect(refuse('http://other.internal:9999/')).toBe('port');
  });

  it('lets a range through, for literal addresses and for names that resolve into it', () => {
    const allowing = createGuard(['10.20.0.0/16', 'fd12::/32']);
    expect(allowing.refuse(new URL('http://10.20.3.4:8080/'))).toBeNull();
    expect(allowing.refuse(new URL('http://10.21.0.1/'))).toBe('private_address');
    expect(allowing.refuse(new URL('http://[fd12::5]/'))).toBeNull();
    expect(allowing.isAllowedAddress('10.20.9.9')).toBe(true);
    expect(allowing.isAllowedAddress('192.168.0.1')).toBe(false);
  });

  it.each(['http://feeds.internal/x', 'a b', '10.0.0.0/99', ''])(
    'names the entry %j that cannot be read',
    entry => {
      expect(() => createGuard([entry])).toThrow(/FEED_ALLOW_HOSTS/);
    },
  );
});

describe('names', () => {
  const answering =
    (...addresses: string[]): Lookup =>
    (_host, _options, callback) =>
      callback(
        null,
        addresses.map(address => ({ address, family: address.includes(':') ? 6 : 4 })),
      );
  const resolve = (lookup: Lookup, all: boolean) =>
    new Promise(done =>
      guardedLookup(guard, lookup)('rebind.example', { all }, (error, address) =>
        done(error?.code ?? address),
      ),
    );

  it('gives sockets only the public addresses of a name', async () => {
    const mixed = answering('127.0.0.1', '8.8.8.8', '::1', '2606:4700::1111');
    expect(await resolve(mixed, true)).toEqual([
      { address: '8.8.8.8', family: 4 },
      { address: '2606:4700::1111', family: 6 },
    ]);
    expect(await resolve(mixed, false)).toBe('8.8.8.8');
  });

  it('refuses a name that leads inside only', async () => {
    expect(await resolve(answering('169.254.169.254', 'fe80::1%eth0'), true)).toBe('EGUARD');
  });
});
