/**
 * The reference page of an edition in French: what the edition states, then a project and the
 * report that the library gives of it.
 */
export function editionPage(edition, projet, { assess, defineProjet, describeEdition, explain }) {
  const options = { locale: 'fr', format: 'markdown' };
  const report = assess(edition, defineProjet(projet));
  return [
    '<!-- Page produite par `npm run pages` : ne pas la modifier à la main. -->\n',
    describeEdition(edition, options),
    '## Exemple calculé\n',
    'Ce projet est imaginaire ; le rapport est celui de la bibliothèque.\n',
    `\`\`\`json projet\n${JSON.stringify(projet, null, 2)}\n\`\`\`\n`,
    below(explain(report, options)),
  ].join('\n');
}

// The title of the report stands under that of the example.
function below(markdown) {
  return markdown.replaceAll(/^(#+) /gm, '##$1 ');
}
