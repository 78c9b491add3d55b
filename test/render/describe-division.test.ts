import { describe, expect, it } from 'vitest';
import { mergeProjets } from '../../src/assessment/divisions/merge-projets';
import { splitProjet } from '../../src/assessment/divisions/split-projet';
import {
  amorcageTemps1,
  amorcageTemps2Regional,
  generalisation2022National,
  generalisation2024Regional,
} from '../../src/editions/index';
import type { Division, Fusion } from '../../src/model/division';
import { describeDivision } from '../../src/render/describe-division';
import { describeFusion } from '../../src/render/describe-fusion';
import { countOf, grappeOf } from '../assessment/divisions/grappe';
import { onOneLine } from './plain';

const throughJson = <Value>(value: Value): Value => JSON.parse(JSON.stringify(value));
const split = (division: Division, locale: 'fr' | 'en' = 'fr') =>
  onOneLine(describeDivision(throughJson(division), { locale, format: 'markdown' }));
const merge = (fusion: Fusion, locale: 'fr' | 'en' = 'fr') =>
  onOneLine(describeFusion(throughJson(fusion), { locale, format: 'markdown' }));

describe('a division in words', () => {
  const sixty = splitProjet(amorcageTemps1, grappeOf([{ nombre: 60 }], { porteur: 'a' }));

  it('says before any figure that it is arithmetic and that the ARS decides', () => {
    expect(split(sixty)).toMatch(
      /^# Diviser le projet \*\*Ces montants sont un calcul sur le barème, et rien de plus\. L’ARS décide\./,
    );
    expect(split(sixty, 'en')).toMatch(
      /^# Splitting the project \*\*These amounts are arithmetic on the tariff, and nothing more\. The ARS decides\./,
    );
  });

  it('shows how the whole project comes to its amount, and what is not paid', () => {
    expect(split(sixty)).toContain(
      '- 60 ESMS, 1 organisme gestionnaire, régional, éligible, 750 000 € - **Acquisition d’un nouveau DUI** : 30 ESMS × 25 000 € = 750 000 € - 60 ESMS demandés, 30 financés',
    );
  });

  it('tells each cap and threshold, where the project stands and what follows', () => {
    const page = split(sixty);
    expect(page).toContain(
      '- **Nombre maximal d’ESMS financés par projet** : 30 ESMS - Constaté : 60 ESMS, 30 au-dessus. - Sur ce projet, rien n’est payé pour les ESMS au-delà. - « pour les projets d’acquisition',
    );
    expect(page).toContain(
      '3 organismes gestionnaires - Constaté : 1 organisme gestionnaire, 2 en dessous. - Critère rempli (`grappe.minimum-og`)',
    );
    expect(page).toContain('- L’organisme qui apporte le plus d’ESMS : 60 ESMS, 45 au-dessus.');
  });

  it('is one table, then each division with equal projects told once', () => {
    expect(split(sixty)).toContain('| parts égales | 2 | 1 500 000 € | \\+750 000 € | éligible |');
    expect(split(sixty)).toContain('### 2 projets, parts égales - 2 projets, chacun : 30 ESMS,');
    expect(split(sixty, 'en')).toContain('### 2 projects, even parts - 2 projects, each: 30 ESMS,');
  });

  it('tells apart projects that differ, with what each lacks and what is left unknown', () => {
    const page = split(
      splitProjet(
        amorcageTemps1,
        grappeOf([{ nombre: 20 }, { nombre: 10, organismeGestionnaire: 'b' }], { porteur: 'a' }),
      ),
    );
    expect(page).toContain(
      '| un par organisme gestionnaire | 2 | 750 000 € | aucun | non éligible |',
    );
    expect(page).toContain('### 2 projets, un par organisme gestionnaire - Un projet : 20 ESMS,');
    expect(page).toContain(
      '- Non rempli : Nombre d’ESMS de la grappe (`grappe.minimum-esms`) - Constaté : 10 ; demandé : 15 ; il manque 5.',
    );
    expect(page).toContain('- Laissé inconnu : porteur du projet (`/porteur`)');
    expect(page).toContain('Chaque projet reprend du projet entier');
  });

  it('counts what is to be checked', () => {
    const one = split(
      splitProjet(
        amorcageTemps1,
        grappeOf([{ nombre: 15 }, { nombre: 15, organismeGestionnaire: 'b' }]),
      ),
    );
    expect(one).toContain('- 1 condition obligatoire reste à vérifier.');
    const [lot] = grappeOf([{ nombre: 30 }]).esms;
    const bare = { organismesGestionnaires: [{ id: 'a' }], esms: [lot] } as const;
    expect(split(splitProjet(amorcageTemps1, bare))).toMatch(
      /- \d conditions obligatoires restent à vérifier\./,
    );
    expect(split(splitProjet(amorcageTemps1, bare), 'en')).toMatch(
      /- \d required conditions are left to be checked\./,
    );
  });

  it('leaves unknown what no text gives', () => {
    const page = split(splitProjet(generalisation2024Regional, grappeOf([{ nombre: 60 }])));
    expect(page).toContain(
      '- **ESMS financés au plus par projet** : inconnu - Constaté : 60 ESMS, position inconnue.',
    );
    expect(page).toContain('| parts égales | 2 | inconnu | inconnu |');
  });

  it('tells a further tier from ESMS that nothing pays for, and a size that is just reached', () => {
    const page = split(splitProjet(generalisation2022National, grappeOf([{ nombre: 50 }])));
    expect(page).toContain('- Les ESMS au-delà relèvent d’une autre tranche.');
    expect(page).toContain('- Constaté : 50 ESMS, exactement atteint.');
    expect(page).not.toContain('rien n’est payé');
  });

  it('says which divisions are not worked out, and that one ESMS can not be split', () => {
    const [lot] = grappeOf([{ nombre: 601 }]).esms;
    const { region: _, ...unplaced } = lot;
    const page = split(splitProjet(amorcageTemps1, { ...grappeOf([{}]), esms: [unplaced] }));
    expect(page).toContain(
      '- Division « parts égales » : rien n’est calculé au-delà de 20 projets, limite technique. - Division « un par région » : la région d’un ESMS au moins est inconnue.',
    );
    expect(split(splitProjet(amorcageTemps1, grappeOf([{}])))).toContain(
      '## Divisions possibles Un seul ESMS ne se divise pas.',
    );
  });

  it('cites what the edition says that bears on it', () => {
    expect(split(splitProjet(amorcageTemps2Regional, grappeOf([{ nombre: 60 }])))).toContain(
      '## Ce que les textes disent qui touche à la question - **Solution, équipement et assistance forment une seule subvention** (`financement.unique`) - « des équipements',
    );
  });

  it('is printed in plain text too', () => {
    const text = describeDivision(sixty, { locale: 'fr', format: 'text' });
    expect(text).toMatch(/^Diviser le projet\n=+\n/);
    expect(text).toMatch(/^2 projets, parts égales$/m);
  });
});

describe('a fusion in words', () => {
  const lot = (og: string, nombre: number) => grappeOf([{ organismeGestionnaire: og, nombre }]);

  it('says first that it is arithmetic, then each project apart', () => {
    const page = merge(mergeProjets(amorcageTemps1, lot('a', 8), [lot('b', 7)]));
    expect(page).toMatch(/^# Réunir des projets \*\*Ces montants sont un calcul/);
    expect(page).toContain(
      '## Chaque projet à part - Projet : 8 ESMS, 1 organisme gestionnaire, régional, non éligible, 200 000 €',
    );
    expect(page).toContain('- Voisin n° 1 : 7 ESMS,');
  });

  it('is one table, then for each fusion what changes', () => {
    const page = merge(mergeProjets(amorcageTemps1, lot('a', 8), [lot('b', 7)]));
    expect(page).toContain('| Projet + Voisin n° 1 | 15 | 375 000 € | aucun | non éligible |');
    expect(page).toContain(
      '### Projet + Voisin n° 1 - 15 ESMS, 2 organismes gestionnaires, régional, non éligible, 375 000 €',
    );
    expect(page).toContain(
      '- Ce qui change : **Nombre minimal d’ESMS, projet en métropole**. Constaté : 15 ESMS, exactement atteint. - Projet : en dessous ; Voisin n° 1 : en dessous',
    );
  });

  it('shows less as less', () => {
    const fusion = mergeProjets(amorcageTemps1, lot('a', 20), [lot('b', 20)]);
    expect(merge(fusion)).toContain('| 40 | 750 000 € | \\-250 000 € |');
    expect(merge(fusion, 'en')).toContain('| 40 | €750,000 | \\-€250,000 |');
  });

  it('names what is left unknown, and the OG that get another id', () => {
    const named = grappeOf([{ nombre: 7 }], { nom: 'Voisine' });
    const page = merge(mergeProjets(amorcageTemps1, lot('a', 8), [named]));
    expect(page).toContain('- Laissé inconnu : nom du projet (`/nom`)');
    expect(page).toContain(
      '- Voisin n° 1 : l’organisme « a » devient « a-2 », car rien ne prouve que c’est le même ; un SIREN dans les deux fichiers le dirait.',
    );
  });

  it('says that two OG are one by their SIREN', () => {
    const siren = '732829320';
    const of = (id: string) =>
      grappeOf([{ nombre: 8, organismeGestionnaire: id }], {
        organismesGestionnaires: [{ id, siren }],
      });
    const fusion = mergeProjets(amorcageTemps1, of('a'), [of('b')]);
    expect(merge(fusion)).toContain('- Voisin n° 1 : l’organisme « b » est « a », par son SIREN.');
  });

  it('says in place of figures why projects can not be one', () => {
    const first = grappeOf([{ finess: '010000024', region: '84' }]);
    const fusion = mergeProjets(amorcageTemps1, first, [
      grappeOf([{ finess: '010000024', region: '84', organismeGestionnaire: 'b' }]),
      lot('c', 3),
    ]);
    const page = merge(fusion, 'en');
    expect(page).toContain('| Project + Neighbour no. 1 | – | – | – | impossible |');
    expect(page).toContain('### Project + Neighbour no. 1 - Neighbour no. 1: At /esms/0/finess,');
    expect(page).toContain('| Project + Neighbour no. 2 | 4 |');
    expect(page).toContain('| All together | – | – | – | impossible |');
    expect(countOf(first)).toBe(1);
  });

  it('names no file where the whole is too large', () => {
    const large = (id: string) =>
      grappeOf(Array.from({ length: 6 }, () => ({ organismeGestionnaire: id, nombre: 1_000_000 })));
    const page = merge(mergeProjets(amorcageTemps1, large('a'), [large('b')]));
    expect(page).toContain('### Projet + Voisin n° 1 - À /esms, il faut au plus');
  });

  it('says that no neighbour is given', () => {
    expect(merge(mergeProjets(amorcageTemps1, lot('a', 8), []))).toContain(
      'Aucun voisin n’est donné.',
    );
  });
});
