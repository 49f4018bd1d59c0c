// The one address of an article, whatever a newsletter or a share button hung onto it.

/** Parameters that say where a reader came from and never which article it is. */
const TRACKING =
  /^(?:utm_\w+|li_fat_id|fbclid|gclid|dclid|msclkid|twclid|yclid|ttclid|igshid|igsh|mc_cid|mc_eid|_ga|_gl|gclsrc|gbraid|wbraid|ref_src|ref_url|cmpid|at_(?:medium|campaign|custom\d|link_\w+|ptr_name|bbc_team)|ns_(?:mchannel|source|campaign|linkname|fee)|xtor|vero_id|oly_(?:enc|anon)_id|_hs(?:enc|mi)|wt_mc|spm|s_cid|smid|sc_cid)$/i;

/**
 * The canonical form of an http(s) address: host in lower case, no credentials, no default port, no fragment, no tracking parameters.
 * Nothing else is changed: the order and spelling of the other parameters may matter to the site. `undefined` for anything else.
 */
export function findCanonicalUrl(address: string, base?: string): string | undefined {
  if (!URL.canParse(address, base)) return undefined;
  const url = new URL(address, base);
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return undefined;
  url.hash = '';
  url.username = '';
  url.password = '';
  const kept = url.search
    .slice(1)
    .split('&')
    .filter(pair => pair !== '' && !TRACKING.test(pair.split('=', 1)[0] ?? ''));
  // NOTE: the setter takes a leading question mark away, so that one which belongs to a name needs another.
  url.search = kept.length === 0 ? '' : `?${kept.join('&')}`;
  return url.href;
}

/** Whether two addresses belong to one site: the same host, or one a subdomain of the other; `www.` and `m.` do not count. */
export function isSameSite(left: string, right: string): boolean {
  const [a, b] = [left, right].map(address => new URL(address).hostname.replace(/^(?:www|m)\./, ''));
  if (a === undefined || b === undefined) return false;
  return a === b || a.endsWith(`.${b}`) || b.endsWith(`.${a}`);
}
