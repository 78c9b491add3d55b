/** The rule as a JSON Decision Model: a decision table of the minima, then the expressions. */
export const graph = {
  contentType: 'application/vnd.gorules.decision',
  nodes: [
    { id: 'projet', name: 'Projet', type: 'inputNode' },
    {
      id: 'minima',
      name: 'Minima',
      type: 'decisionTableNode',
      content: {
        hitPolicy: 'first',
        passThrough: true,
        inputField: null,
        outputPath: null,
        executionMode: 'single',
        inputs: [{ id: 'territoire', name: 'Territoire', field: 'territoire' }],
        outputs: [
          { id: 'esms', name: 'Minimum d’ESMS', field: 'minimumEsms' },
          { id: 'og', name: 'Minimum d’OG', field: 'minimumOg' },
        ],
        rules: [
          { _id: 'metropole', territoire: '"metropole"', esms: '15', og: '3' },
          { _id: 'corse-outre-mer', territoire: '"corse", "outre-mer"', esms: '8', og: '2' },
        ],
      },
    },
    {
      id: 'subvention',
      name: 'Subvention',
      type: 'expressionNode',
      content: {
        passThrough: false,
        inputField: null,
        outputPath: null,
        executionMode: 'single',
        expressions: expressions({
          eligible: 'esms >= minimumEsms and og >= minimumOg',
          ecartEsms: 'max([minimumEsms - esms, 0])',
          ecartOg: 'max([minimumOg - og, 0])',
          acquises: 'min([acquisitions, 30])',
          misesEnConformiteFinancees: 'min([misesEnConformite, 30 - $.acquises])',
          acquisition: '$.acquises * 25000',
          miseEnConformite: '$.misesEnConformiteFinancees * 10000',
          equipement: 'equipements * 20000',
          total: '$.acquisition + $.miseEnConformite + $.equipement',
          demarrage: '$.total * 0.4',
          parametrage: '$.total * 0.4',
          deploiement: '$.total * 0.2',
        }),
      },
    },
    { id: 'reponse', name: 'Réponse', type: 'outputNode' },
  ],
  edges: [edge('projet', 'minima'), edge('minima', 'subvention'), edge('subvention', 'reponse')],
};

function expressions(values: Readonly<Record<string, string>>) {
  return Object.entries(values).map(([key, value]) => ({ id: key, key, value }));
}

function edge(sourceId: string, targetId: string) {
  return { id: `${sourceId}-${targetId}`, type: 'edge', sourceId, targetId };
}
