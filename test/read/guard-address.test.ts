// Which addresses may be fetched.
import { describe, expect, it } from '@jest/globals';
import { checkUrl, guardLookup, isPublicAddress } from '../../src/read/guard-address.js';
import { codeOf, codeOfAsync } from '../support/code-of.js';

describe('isPublicAddress', () => {
  it.each([
    '127.0.0.1',
    '10.1.2.3',
    '172.16.0.1',
    '192.168.1.1',
    '169.254.169.254',
    '100.64.0.1',
    '0.0.0.0',
    '224.0.0.1',
    '255.255.255.255',
    '::1',
    '::',
    'fe80::1',
    'fc00::1',
    'ff02::1',
    '::ffff:127.0.0.1',
    '::ffff:10.0.0.1',
    '64:ff9b::7f00:1',
    '2002:7f00:1::',
    'nonsense',
  ])('is false for %s', address => {
    expect(isPublicAddress(address)).toBe(false);
  });

  it.each(['93.184.216.34', '2606:2800:220:1::1', '::ffff:93.184.216.34'])('is true for %s', address => {
    expect(isPublicAddress(address)).toBe(true);
  });
});

describe('checkUrl', () => {
  it.each([
    'http://127.0.0.1/',
    'http://2130706433/',
    'http://0x7f.1/',
    'http://0177.0.0.1/',
    'http://127.1/',
    'http://[::1]/',
    'http://[::ffff:7f00:1]/',
  ])('sees through %s', address => {
    expect(codeOf(() => checkUrl(address, { allowPrivate: false }))).toBe('private-address');
    expect(codeOf(() => checkUrl(address, { allowPrivate: true }))).toBeUndefined();
  });

  it.each([
    ['file:///etc/passwd', 'unsupported-address'],
    ['ftp://example.org/', 'unsupported-address'],
    ['haven', 'unsupported-address'],
    ['https://ann:secret@example.org/', 'credentials-in-address'],
  ])('refuses %s', (address, code) => {
    expect(codeOf(() => checkUrl(address, { allowPrivate: true }))).toBe(code);
  });

  it('does not repeat a password in what it says', () => {
    expect(() => checkUrl('https://ann:secret@example.org/', { allowPrivate: true })).toThrow(/^(?!.*secret)/);
  });
});

describe('guardLookup', () => {
  /** Asks a guarded look-up whose system answers with these addresses. */
  function ask(addresses: string[], allowPrivate = false, all = true): Promise<unknown> {
    const lookup = guardLookup({
      allowPrivate,
      lookup: (_, __, callback) =>
        callback(
          null,
          addresses.map(address => ({ address, family: 4 })),
        ),
    });
    return new Promise((resolve, reject) => {
      lookup('haven.example', { all }, (error, address) => (error === null ? resolve(address) : reject(error)));
    });
  }

  it('refuses a name that leads to any private address', async () => {
    expect(await codeOfAsync(ask(['93.184.216.34', '10.0.0.1']))).toBe('private-address');
    expect(await codeOfAsync(ask(['10.0.0.1'], true))).toBeUndefined();
  });

  it('answers in the form that it is asked in', async () => {
    expect(await ask(['93.184.216.34'])).toEqual([{ address: '93.184.216.34', family: 4 }]);
    expect(await ask(['93.184.216.34'], false, false)).toBe('93.184.216.34');
  });
});
