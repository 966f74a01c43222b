import { headerRules } from '@claimcue/embed/static';
import type { ClaimDocument } from '@claimcue/schema';
import type { HeadersOf } from '@claimcue/tooling/serve';

/**
 * The article's own policy, as strict as one can be: nothing inline, nothing from elsewhere but the frame, and no text that
 * becomes a script.
 *
 * @param frames  Origin of the page in the frame.
 */
export function articlePolicy(frames: string): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self'",
    "media-src 'self'",
    "font-src 'self'",
    "connect-src 'self'",
    `frame-src ${frames}`,
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types lit-html',
  ].join('; ');
}

/** The headers of the article, and in its folder those that `claimcue embed` writes down for common hosts. */
export function siteHeaders(document: ClaimDocument, frames: () => string): HeadersOf {
  const rules = headerRules(document);
  return (path) => {
    if (!path.startsWith('/accounts/')) {
      return { 'Content-Security-Policy': articlePolicy(frames()), 'X-Content-Type-Options': 'nosniff' };
    }
    const inside = path.slice('/accounts'.length);
    const fits = rules.filter(
      (rule) =>
        rule.path === inside || (rule.path.endsWith('/*') && inside.startsWith(rule.path.slice(0, -1))),
    );
    return Object.assign({}, ...fits.map((rule) => rule.headers));
  };
}
