// What Chromium writes on a machine without a session bus, a graphics card or a sound card. Nothing
// of it concerns the app. The lines look like "[123:0101/120000.000:ERROR:bus.cc(407)] ...".
const CHROMIUM_SOURCE = /^\[\d+:[\d/.]+:(?:ERROR|WARNING):([\w/.]+)\.(?:cc|mm)[(:]/;
const HARMLESS_SOURCE = /bus|object_proxy|gpu|(^|_)gl|egl|angle|vulkan|viz|vaapi|alsa|audio|network_service/i;
const GRAPHICS_LIBRARY = /^(libva|MESA|libEGL|DevTools listening)/;

export function isNoise(line) {
  if (process.env.DEBUG) return false;
  const source = CHROMIUM_SOURCE.exec(line)?.[1];
  if (source !== undefined) return HARMLESS_SOURCE.test(source);
  return line.trim() === '' || GRAPHICS_LIBRARY.test(line);
}
