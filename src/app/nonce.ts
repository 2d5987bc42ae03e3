import { setNonce } from 'get-nonce';

const PLACEHOLDER = '__CSP_NONCE__';

/**
 * The nonce under which this page may add styles, from its meta tag. Told once to the library that
 * adds some on its own; undefined where no policy is in force, as while developing.
 */
export function readStyleNonce(): string | undefined {
  const nonce = document.querySelector<HTMLMetaElement>('meta[name=csp-nonce]')?.content;
  if (nonce === undefined || nonce === '' || nonce === PLACEHOLDER) return undefined;
  setNonce(nonce);
  return nonce;
}
