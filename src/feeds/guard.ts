import { lookup as systemLookup, type LookupAddress, type LookupOptions } from 'node:dns';
import ipaddr from 'ipaddr.js';
import { AppError } from '../errors.ts';

/**
 * What may be reached: public unicast addresses on the web's own ports, and what the host allows by name. Checked
 * for the URL before each request and redirect, and again for the address when the socket is opened, after DNS.
 */
export interface Guard {
  /** Null when a request to the URL may be tried, else why not. */
  refuse(url: URL): GuardRefusal | null;
  /** True when the host settings exempt this host and port. */
  isExempt(url: URL): boolean;
  isAllowedAddress(address: string): boolean;
}

export type GuardRefusal = 'scheme' | 'port' | 'private_address';

type Range = [ipaddr.IPv4 | ipaddr.IPv6, number];

/** `allowHosts`: host, host:port or CIDR, as in FEED_ALLOW_HOSTS. Throws an `AppError` that names a bad entry. */
export function createGuard(allowHosts: readonly string[]): Guard {
  const ranges: Range[] = [];
  const names = new Set<string>();
  for (const entry of allowHosts) {
    if (ipaddr.isValidCIDR(entry)) ranges.push(ipaddr.parseCIDR(entry));
    else names.add(allowedName(entry));
  }
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
    return (
      names.has(host) || names.has(`${host}:${portOf(url)}`) || (ipaddr.isValid(host) && isInRange(host))
    );
  };
  return {
    isAllowedAddress,
    isExempt,
    refuse(url) {
      if (url.protocol !== 'http:' && url.protocol !== 'https:') return 'scheme';
      if (isExempt(url)) return null;
      const port = portOf(url);
      if (port !== '80' && port !== '443') return 'port';
      const host = hostOf(url);
      return ipaddr.isValid(host) && !isAllowedAddress(host) ? 'private_address' : null;
    },
  };
}

/** `host`, `host:port`, an address, or `[address]:port`, spelt as a URL would spell it. */
function allowedName(entry: string): string {
  const bare = ipaddr.IPv6.isValid(entry) ? `[${entry}]` : entry;
  const url = URL.parse(`http://${bare}`);
  if (url === null || url.pathname !== '/' || url.username !== '' || url.search !== '')
    throw new AppError('error.feed_allow_hosts', { entry });
  const port = /:(\d+)$/.exec(bare)?.[1];
  return port === undefined ? hostOf(url) : `${hostOf(url)}:${port}`;
}

const hostOf = (url: URL): string => url.hostname.replace(/^\[|\]$/g, '').replace(/\.$/, '');
const portOf = (url: URL): string => url.port || (url.protocol === 'https:' ? '443' : '80');

/** Addresses that read as public and are a cloud's own: Azure's host agent. */
const CLOUD = new Set(['168.63.129.16']);

/** Only plain unicast is public: private, loopback, link-local, mapped, translated and tunnelled ranges are not. */
function isPublic(address: string): boolean {
  const parsed = ipaddr.parse(address);
  if (parsed.range() !== 'unicast' || CLOUD.has(parsed.toString())) return false;
  if (!(parsed instanceof ipaddr.IPv6)) return true;
  // IANA has given out 2000::/3 only; what lies outside is nobody's public address.
  const [first = 0, , , , fifth, sixth] = parsed.parts;
  if (first < 0x2000 || first > 0x3fff) return false;
  // ISATAP carries an IPv4 address in an interface id that reads as unicast: …:0:5efe:a.b.c.d, …:200:5efe:…
  return !(sixth === 0x5efe && (fifth === 0 || fifth === 0x200));
}

type LookupCallback = (
  error: NodeJS.ErrnoException | null,
  address: string | LookupAddress[],
  family?: number,
) => void;

export type Lookup = (hostname: string, options: LookupOptions, callback: LookupCallback) => void;

/** A DNS lookup for sockets that gives only allowed addresses, so that a name cannot lead inside. */
export function guardedLookup(guard: Guard, lookup: Lookup = systemLookup as Lookup): Lookup {
  return (hostname, options, callback) => {
    lookup(hostname, { ...options, all: true }, (error, addresses) => {
      if (error) return callback(error, []);
      const found = Array.isArray(addresses) ? addresses : [];
      const allowed = found.filter(({ address }) => guard.isAllowedAddress(address));
      const [first] = allowed;
      if (!first) return callback(refused(), []);
      if (options.all) callback(null, allowed);
      else callback(null, first.address, first.family);
    });
  };
}

/** The error of a connection that was not allowed. */
export const refused = (): NodeJS.ErrnoException =>
  Object.assign(new Error('refused by the guard'), { code: 'EGUARD' });
