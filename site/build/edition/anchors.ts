import type { Edition } from '../../../src/model/edition';

/** The anchor of a criterion: a parameter may have the same code. */
export function criterionAnchor(code: string): string {
  return `critere-${code}`;
}

/** Where the page of an edition tells what a code stands for; undefined where it doesn't. */
export type AnchorOf = (code: string) => string | undefined;

export function anchorsOf({ parameters, criteria, interpretations }: Edition): AnchorOf {
  const anchors = new Map([
    ...interpretations.map(({ code }) => [code, code] as const),
    ...criteria.map(({ code }) => [code, criterionAnchor(code)] as const),
    ...parameters.map(({ code }) => [code, code] as const),
  ]);
  return (code) => anchors.get(code);
}

/** Makes links of the codes that a text names. */
export function linkCodes(text: string, anchorOf: AnchorOf): string {
  return text.replaceAll(/`([^`\n]+)`/g, (whole, code: string) => {
    const anchor = anchorOf(code);
    return anchor === undefined ? whole : `[${whole}](#${anchor})`;
  });
}

/** Gives each interpretation, an item of a list, the anchor to which its code leads. */
export function anchorInterpretations(text: string, { interpretations }: Edition): string {
  return interpretations.reduce(
    (marked, { code }) =>
      marked.replace(
        new RegExp(`^- (?=\\*\\*.*\\(\`${code.replaceAll('.', '\\.')}\`\\)$)`, 'm'),
        `- <a id="${code}"></a>`,
      ),
    text,
  );
}
