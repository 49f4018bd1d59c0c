// Keeps fetching away from machines that only this network can see: a link in a newsletter must not reach a router or a metadata service.
import { lookup as systemLookup } from 'node:dns';
import type { LookupFunction } from 'node:net';
import ipaddr from 'ipaddr.js';
import { InputError, UsageError } from '../failure/index.js';

/** Whether an IP address is one of the public internet. IPv4 inside IPv6 is judged as IPv4; tunnels and reserved ranges are not public. */
export function isPublicAddress(address: string): boolean {
  if (!ipaddr.isValid(address)) return false;
  return ipaddr.process(address).range() === 'unicast';
}

/**
 * Checks the parts of an address that are known before connecting.
 * @throws UsageError `unsupported-address`, `credentials-in-address`
 * @throws InputError `private-address` for a literal IP address (in any notation) that is not public
 */
export function checkUrl(address: string, { allowPrivate }: { allowPrivate: boolean }): URL {
  if (!URL.canParse(address)) {
    throw new UsageError({
      code: 'unsupported-address',
      message: `"${address}" is not a web address.`,
      next: 'Give a whole address, for example https://www.example.org/article.',
    });
  }
  // The URL parser turns decimal, octal and hexadecimal IPv4 into dotted form, so that one check sees them all.
  const url = new URL(address);
  if (url.protocol !== 'http:' && url.protocol !== 'https:') {
    throw new UsageError({
      code: 'unsupported-address',
      message: `"${address}" has the scheme "${url.protocol}"; only http and https are fetched.`,
      next: 'Give a web address, or save the article and give the file.',
    });
  }
  if (url.username !== '' || url.password !== '') {
    throw new UsageError({
      code: 'credentials-in-address',
      message: `The address of ${url.host} carries a user name or password.`,
      next: 'Leave them out: they would be stored with the article. Save the page from a browser instead.',
    });
  }
  const host = url.hostname.replace(/^\[|\]$/g, '');
  if (!allowPrivate && ipaddr.isValid(host) && !isPublicAddress(host)) throw privateAddress(url.href, host);
  return url;
}

/**
 * A name look-up that refuses names of private addresses. It is asked at the moment of connecting, and its answer is the one
 * that is connected to: a name that changes its address in between (DNS rebinding) gains nothing.
 */
export function guardLookup({
  allowPrivate,
  lookup = systemLookup,
}: {
  allowPrivate: boolean;
  lookup?: LookupFunction | undefined;
}): LookupFunction {
  return (hostname, options, callback) => {
    lookup(hostname, { ...options, all: true }, (error, found, family) => {
      if (error !== null) return callback(error, found, family);
      const addresses = Array.isArray(found) ? found : [{ address: found, family: family ?? 4 }];
      const refused = allowPrivate ? undefined : addresses.find(({ address }) => !isPublicAddress(address));
      const [first] = addresses;
      if (refused !== undefined) return callback(privateAddress(hostname, refused.address), []);
      if (options.all === true || first === undefined) return callback(null, addresses);
      callback(null, first.address, first.family);
    });
  };
}

function privateAddress(source: string, address: string): InputError {
  return new InputError({
    code: 'private-address',
    message: `"${source}" leads to ${address}, which is not an address of the public internet.`,
    next: 'If you mean a server of your own network, allow private addresses explicitly.',
    source,
  });
}
