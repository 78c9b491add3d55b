import { describe, expect, it } from 'vitest';
import type { Route } from '../../src/model/report';
import { describeRoutes } from '../../src/render/describe-routes';
import { text } from '../support/edition';
import { onOneLine } from './plain';

const route: Route = {
  edition: 'appel-regional',
  niveau: 'multiregional',
  open: 'open',
  arsDepot: '84',
  arsFinanceurs: ['27', '84'],
  window: { from: '2021-07-12', to: '2021-08-30', committee: null, note: null },
  reasons: [],
  citations: [],
};

function tell(parts: Partial<Route>, locale: 'fr' | 'en' = 'fr'): string {
  const routes = JSON.parse(JSON.stringify([{ ...route, ...parts }]));
  return onOneLine(describeRoutes(routes, { locale, format: 'markdown' }));
}

describe('routes in words', () => {
  it('are one table: the call, the level, both kinds of ARS and the window', () => {
    expect(tell({})).toContain(
      '# Orientation du projet | Édition | Appel | Niveau | ARS du dossier | ARS qui financent | Fenêtre de dépôt |',
    );
    expect(tell({})).toContain(
      '| `appel-regional` | ouvert | multirégional | ARS Auvergne-Rhône-Alpes | ARS Bourgogne-Franche-Comté, ARS Auvergne-Rhône-Alpes | Du 12 juillet 2021 au 30 août 2021 |',
    );
    expect(tell({}, 'en')).toContain('| open | multi-regional | ARS Auvergne-Rhône-Alpes |');
    expect(tell({}, 'en')).toContain('| From 12 July 2021 to 30 August 2021 |');
  });

  it('leave empty what is not known or does not exist', () => {
    const page = tell({
      open: 'unknown',
      niveau: null,
      arsDepot: null,
      arsFinanceurs: [],
      window: null,
    });
    expect(page).toContain('| `appel-regional` | inconnu | inconnu | – | – | – |');
    expect(page).not.toContain('## ');
  });

  it('tell a window whose opening day no text gives, with its committee and its note', () => {
    const page = tell({
      window: {
        from: null,
        to: '2021-10-15',
        committee: { fr: 'fin octobre', en: 'end of October' },
        note: { fr: 'Selon la presse.', en: 'After the press.' },
      },
    });
    expect(page).toContain('| Jusqu’au 15 octobre 2021, jour d’ouverture inconnu |');
    expect(page).toContain('## `appel-regional` - Comité : fin octobre - Selon la presse.');
  });

  it('say why a call is closed or can not be said to be open, with what would settle it', () => {
    const reasons = [
      { code: 'periode', text: text('Entre deux jours.') },
      { code: 'depot.fenetre', text: text('Dépôt.'), missing: ['/evenements/depot'] },
    ];
    const citations = [{ document: 'appel', locator: 'article 2', quote: 'avant le 15 octobre' }];
    const page = tell({ open: 'closed', reasons, citations });
    expect(page).toContain('| fermé |');
    expect(page).toContain(
      '- Entre deux jours. (`periode`) - Dépôt. (`depot.fenetre`) - Information à fournir : date de dépôt (`/evenements/depot`) - « avant le 15 octobre » — appel, article 2',
    );
  });
});
