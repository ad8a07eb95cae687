import { lookup as systemLookup, type LookupAddress, type LookupOptions } from 'node:dns';
import ipaddr from 'ipaddr.js';

/**
 * What may be reached: public unicast addresses on the web's own ports, and what the host allows by name. Checked
 * for the URL before each request and redirect, and again for the address when the socket is opened, after DNS.
 */
export interface Guard {
  /** Null when a request to the URL may be tried, else why not. */
  refuse(url: URL): GuardRefusal | null;
  /** True when the host settings exempt this host and port by name. */
  isExempt(url: URL): boolean;
  isAllowedAddress(address: string): boolean;
}

export type GuardRefusal = 'scheme' | 'port' | 'private_address';

const WEB_PORTS = new Set(['', '80', '443']);

/** `allowHosts`: host, host:port or CIDR, as in FEED_ALLOW_HOSTS. Throws for a CIDR that cannot be read. */
export function createGuard(allowHosts: readonly string[]): Guard {
  const ranges = allowHosts.filter(entry => entry.includes('/')).map(entry => ipaddr.parseCIDR(entry));
  const names = new Set(allowHosts.filter(entry => !entry.includes('/')).map(entry => entry.toLowerCase()));

  const isInRange = (address: string): boolean => {
    const parsed = ipaddr.process(address);
    return ranges.some(
      ([base, bits]) => base.kind() === parsed.kind() && parsed.match([base, bits] as never),
    );
  };
  const isAllowedAddress = (address: string): boolean =>
    ipaddr.isValid(address) && (isPublic(address) || isInRange(address));
  const isExempt = (url: URL): boolean => {
    const host = hostOf(url);
    const port = url.port || (url.protocol === 'https:' ? '443' : '80');
    return names.has(host) || names.has(`${host}:${port}`) || (ipaddr.isValid(host) && isInRange(host));
  };
  return {
    isAllowedAddress,
    isExempt,
    refuse(url) {
      if (url.protocol !== 'http:' && url.protocol !== 'https:') return 'scheme';
      if (isExempt(url)) return null;
      if (!WEB_PORTS.has(url.port)) return 'port';
      const host = hostOf(url);
      return ipaddr.isValid(host) && !isAllowedAddress(host) ? 'private_address' : null;
    },
  };
}

const hostOf = (url: URL): string => url.hostname.toLowerCase().replace(/^\[|\]$/g, '');

/** Only plain unicast is public: private, loopback, link-local, mapped, translated and tunnelled ranges are not. */
function isPublic(address: string): boolean {
  const parsed = ipaddr.parse(address);
  if (parsed.range() !== 'unicast') return false;
  // ISATAP carries an IPv4 address in an interface id that reads as unicast: …:0:5efe:a.b.c.d, …:200:5efe:…
  if (parsed.kind() === 'ipv6') {
    const parts = (parsed as ipaddr.IPv6).parts;
    if (parts[5] === 0x5efe && (parts[4] === 0 || parts[4] === 0x200)) return false;
  }
  return true;
}

type LookupCallback = (
  error: NodeJS.ErrnoException | null,
  address: string | LookupAddress[],
  family?: number,
) => void;

/** A DNS lookup for sockets that gives only allowed addresses, so that a name cannot lead inside. */
export function guardedLookup(guard: Guard) {
  return (hostname: string, options: LookupOptions, callback: LookupCallback): void => {
    systemLookup(hostname, { ...options, all: true }, (error, addresses) => {
      if (error) return callback(error, []);
      const allowed = addresses.filter(({ address }) => guard.isAllowedAddress(address));
      const [first] = allowed;
      if (!first) return callback(Object.assign(new Error('refused by the guard'), { code: 'EGUARD' }), []);
      if (options.all) callback(null, allowed);
      else callback(null, first.address, first.family);
    });
  };
}
