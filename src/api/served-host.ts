const loopbackAddress = /^(localhost|127(\.\d{1,3}){3}|\[?::1\]?)$/i;
const loopbackName = /^(localhost|127\.0\.0\.1|\[::1\])(:\d{1,5})?$/i;

/**
 * Whether a request for that Host may be answered by a server that listens on that address. A page of another site can
 * point its own name at 127.0.0.1 (DNS rebinding), but its requests still say that name.
 * @param asked the header as it came; only HTTP/1.0 may leave it out, and browsers do not speak that
 */
export function isServedHost(asked: string | undefined, listensOn: string): boolean {
  return asked === undefined || !loopbackAddress.test(listensOn) || loopbackName.test(asked);
}
