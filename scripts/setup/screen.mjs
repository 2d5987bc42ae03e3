/** macOS and Windows always have a screen to draw on; Linux says so in the environment. */
export function hasDisplay() {
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}
