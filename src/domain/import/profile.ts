import { presenceOf } from './person-words';
import { headerWords } from './words';

/** A social profile: where, under which handle, and its address where one was given or is known. */
export type Profile = { readonly platform: string; readonly handle: string; readonly url: string };

/** What two spellings of one profile have in common: `linkedin:in/ann-example`. */
export function profileKey(profile: Profile): string {
  return `${profile.platform}:${profile.handle.toLowerCase()}`;
}

/** The platform a header names, as in `LinkedIn` or `Instagram handle`; null where it names none. */
export function platformOfHeader(header: string): string | null {
  const words = headerWords(header).replaceAll('linked in', 'linkedin').replaceAll('you tube', 'youtube');
  const named = words.split(' ').find((word) => BY_NAME.has(word));
  return named === undefined ? null : (BY_NAME.get(named)?.id ?? null);
}

/**
 * Reads a profile from an address, or from a handle where the column says whose (`platform`).
 * Null for addresses of no known platform and for text that can be no handle.
 */
export function readProfile(text: string, platform: string | null): Profile | null {
  const trimmed = text.trim();
  return readAddress(trimmed) ?? readHandle(trimmed, platform);
}

/** A profile as the owner may edit it; `readProfile` makes the same one of it. */
export function profileText({ platform, handle, url }: Profile): string {
  if (url !== '') return url;
  const host = PLATFORMS.find(({ id }) => id === platform)?.hosts[0];
  return host === undefined ? handle : `${host}/${handle}`;
}

/** The platforms whose addresses are known. */
export const PLATFORM_IDS = [
  'linkedin',
  'facebook',
  'instagram',
  'x',
  'youtube',
  'tiktok',
  'xing',
  'threads',
  'bluesky',
  'mastodon',
  'pinterest',
  'github',
] as const;

type Platform = {
  readonly id: (typeof PLATFORM_IDS)[number];
  readonly names: readonly string[];
  readonly hosts: readonly string[];
};

const PLATFORMS: readonly Platform[] = [
  { id: 'linkedin', names: ['linkedin'], hosts: ['linkedin.com', 'lnkd.in'] },
  { id: 'facebook', names: ['facebook', 'fb'], hosts: ['facebook.com', 'fb.com', 'fb.me'] },
  { id: 'instagram', names: ['instagram', 'insta', 'ig'], hosts: ['instagram.com', 'instagr.am'] },
  { id: 'x', names: ['twitter'], hosts: ['x.com', 'twitter.com'] },
  { id: 'youtube', names: ['youtube'], hosts: ['youtube.com', 'youtu.be'] },
  { id: 'tiktok', names: ['tiktok'], hosts: ['tiktok.com'] },
  { id: 'xing', names: ['xing'], hosts: ['xing.com'] },
  { id: 'threads', names: ['threads'], hosts: ['threads.net', 'threads.com'] },
  { id: 'bluesky', names: ['bluesky', 'bsky'], hosts: ['bsky.app'] },
  { id: 'mastodon', names: ['mastodon'], hosts: ['mastodon.social'] },
  { id: 'pinterest', names: ['pinterest'], hosts: ['pinterest.com'] },
  { id: 'github', names: ['github'], hosts: ['github.com'] },
];
const BY_NAME = new Map(
  PLATFORMS.flatMap((platform) => platform.names.map((name) => [name, platform] as const)),
);
const BY_HOST = new Map(
  PLATFORMS.flatMap((platform) => platform.hosts.map((host) => [host, platform] as const)),
);

const ADDRESS = /^(?:https?:\/\/)?((?:[\p{L}\p{N}-]+\.)+[\p{L}]{2,})\/([^\s]*)$/iu;

function readAddress(text: string): Profile | null {
  const match = ADDRESS.exec(text);
  if (!match) return null;
  const [, host = '', rest = ''] = match;
  const platform = platformOfHost(host.toLowerCase());
  const path = pathOf(rest);
  if (!platform || path === '') return null;
  const handle = path.replace(/^@/, '');
  return { platform: platform.id, handle, url: `https://${platform.hosts[0]}/${path}` };
}

// `de.linkedin.com` and `m.facebook.com` are the same places as without.
function platformOfHost(host: string): Platform | undefined {
  return BY_HOST.get(host) ?? BY_HOST.get(host.split('.').slice(-2).join('.'));
}

function readHandle(text: string, platform: string | null): Profile | null {
  if (presenceOf(text) !== null) return null; // “LinkedIn: yes” names nobody
  if (!/^@?[\p{L}\p{N}._/-]+$/u.test(text) || (platform === null && !text.startsWith('@'))) return null;
  const bare = text.replace(/^@/, '').replace(/\/+$/, '');
  // LinkedIn's own addresses put people under /in/; a bare name there is a person.
  const handle = platform === 'linkedin' && !bare.includes('/') ? `in/${bare}` : bare;
  return bare === '' ? null : { platform: platform ?? 'other', handle, url: '' };
}

// Facebook keeps people without a name of their own under one path and a number.
function pathOf(rest: string): string {
  const numbered = /^profile\.php\?(?:.*&)?(id=\d+)/.exec(rest);
  if (numbered) return `profile.php?${numbered[1]}`;
  return decode(rest.split(/[?#]/)[0] ?? '').replace(/\/+$/, '');
}

function decode(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
