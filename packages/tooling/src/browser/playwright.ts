/** Where Playwright keeps the Chromium of its own version, whether or not it was ever downloaded. */
export async function playwrightPath(): Promise<string[]> {
  // Only when nothing else was found: loading Playwright takes longer than the whole search before.
  const { chromium } = await import('playwright');
  const path = chromium.executablePath();
  return path ? [path] : [];
}
