import { page } from 'vitest/browser';

/*
 * Runs before each file of tests in a browser. They share one page, because to load Lit, the elements and video.js anew for
 * each costs more than most of the tests; so whatever a file has left on the page is taken away here. What stays are
 * modules and the definitions of elements, which no page can take back.
 */
const { documentElement: root, body } = document;
body.replaceChildren();
document.adoptedStyleSheets = [];
for (const element of [root, body])
  for (const name of element.getAttributeNames()) element.removeAttribute(name);
history.replaceState(null, '', `${location.pathname}${location.search}`);
window.scrollTo(0, 0);
// The files that come after would be shown in it too.
page.viewport = () => {
  throw new Error(
    'Tests that ask for a size of the page share none: name the file *.viewport.browser.test.ts.',
  );
};
