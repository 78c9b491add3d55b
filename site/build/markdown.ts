import { relative } from 'node:path';
import type { MarkdownRenderer } from 'vitepress';
import { typeset } from '../../src/render/document/typeset';
import { siteLink } from './places';

type Token = ReturnType<MarkdownRenderer['parse']>[number];

/**
 * Lets the Markdown of the repository keep the links that work in the repository: each is resolved
 * from its file, then given its address in the site, where VitePress checks that it exists.
 */
export function repositoryLinks(md: MarkdownRenderer, repository: string): void {
  md.core.ruler.push('repository-links', ({ tokens, env }) => {
    // The title of a container is rendered apart, without its file.
    if (env.path === undefined) return;
    const file = relative(repository, env.realPath ?? env.path);
    for (const children of tokens.map((token) => token.children ?? [])) {
      for (const [index, token] of children.entries()) {
        const href = token.type === 'link_open' ? token.attrGet('href') : null;
        if (href === null) continue;
        const link = siteLink(href, file);
        if (link !== null) token.attrSet('href', link);
        else
          unlink(
            token,
            children.slice(index).find(({ type }) => type === 'link_close'),
          );
      }
    }
  });
}

// A file that the site doesn't show is named, without a link.
function unlink(...ends: (Token | undefined)[]): void {
  for (const end of ends) {
    if (end === undefined) continue;
    end.tag = 'span';
    end.attrs = null;
  }
}

/** Gives the guides, which are typed with plain spaces, those of French typography. */
export function frenchSpaces(md: MarkdownRenderer, repository: string): void {
  md.core.ruler.push('french-spaces', ({ tokens, env }) => {
    if (env.path === undefined) return;
    const file = relative(repository, env.realPath ?? env.path);
    if (!file.startsWith('docs/guides/')) return;
    for (const token of tokens.flatMap(({ children }) => children ?? [])) {
      if (token.type === 'text') token.content = typeset(token.content, 'fr');
    }
  });
}

/** The anchor of a heading, as forges make it: links of the repository lead there too. */
export function slugOf(heading: string): string {
  return heading
    .trim()
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{M}\p{N}\s_-]/gu, '')
    .replaceAll(/\s/g, '-');
}
