/** Resolves once the paper is drawn, its fonts are there and its chart has been painted with them. */
export async function whenLaidOut(): Promise<void> {
  await document.fonts.ready;
  await painted();
  // Text that came with the first paint may have asked for one more font file.
  await document.fonts.ready;
  dispatchEvent(new Event('resize'));
  await painted();
}

// A window nobody sees may be given no frames at all, so time stands in for them.
function painted(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 60));
}
