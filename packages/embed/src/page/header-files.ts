import type { HeaderRule } from './headers.ts';

/** The headers as the files in which common hosts look for them, by file name. */
export function headerFiles(rules: readonly HeaderRule[]): Readonly<Record<string, string>> {
  return { _headers: netlify(rules), '.htaccess': apache(rules), 'nginx.conf': nginx(rules) };
}

/** Netlify and Cloudflare Pages. Of two rules that fit a path, both are sent: a header that the narrower sets is taken away first. */
function netlify(rules: readonly HeaderRule[]): string {
  const blocks = rules.map(({ path, headers }) => {
    const wider = rules.find(
      (rule) => rule.path !== path && rule.path.endsWith('/*') && path.startsWith(rule.path.slice(0, -1)),
    );
    const taken = Object.keys(headers).filter((name) => wider !== undefined && name in wider.headers);
    return [
      path,
      ...taken.map((name) => `  ! ${name}`),
      ...pairs(headers).map(([name, value]) => `  ${name}: ${value}`),
    ].join('\n');
  });
  return `# Netlify, Cloudflare Pages. Paths are from the root of the site: put the folder's own path before each where it lies deeper.\n\n${blocks.join('\n\n')}\n`;
}

/** Apache, from within the folder. */
function apache(rules: readonly HeaderRule[]): string {
  const blocks = rules
    .filter(({ path }) => path !== '/')
    .map(({ path, headers }) => {
      const set = pairs(headers).map(
        ([name, value]) => `    Header set ${name} "${value.replaceAll('"', '\\"')}"`,
      );
      const pattern = path.endsWith('/*') ? `/${path.slice(1, -1)}` : `/${path.slice(1)}$`;
      return `  <If "%{REQUEST_URI} =~ m#${pattern.replaceAll('.', '\\.')}#">\n${set.join('\n')}\n  </If>`;
    });
  return `# Apache 2.4 with mod_headers.\nAddType text/javascript .js\nAddType text/vtt .vtt\n<IfModule mod_headers.c>\n${blocks.join('\n')}\n</IfModule>\n`;
}

/** nginx, to be included in the server's block. */
function nginx(rules: readonly HeaderRule[]): string {
  const blocks = rules.map(({ path, headers }) => {
    const add = pairs(headers).map(
      ([name, value]) => `  add_header ${name} "${value.replaceAll('"', '\\"')}" always;`,
    );
    const place = path.endsWith('/*') ? `^~ ${path.slice(0, -1)}` : `= ${path}`;
    return `location ${place} {\n${add.join('\n')}\n}`;
  });
  return `# nginx: include it in the server's block. Paths are from the root of the site: put the folder's own path before each where it lies deeper.\n${blocks.join('\n')}\n`;
}

function pairs(headers: HeaderRule['headers']): [string, string][] {
  return Object.entries(headers);
}
