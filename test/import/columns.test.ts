import { describe, expect, it } from 'vitest';
import { fieldOfHeader, headersOf, type ListField } from '../../src/import/columns';
import { fold } from '../../src/import/fold';

describe('a header', () => {
  it.each([
    ['N° FINESS', 'finess'],
    ['Nº FINESS', 'finess'],
    ['no finess', 'finess'],
    ['Numéro FINESS ET', 'finess'],
    ['NUMERO_FINESS', 'finess'],
    ['nofinesset', 'finess'],
    ['Organisme gestionnaire', 'organismeGestionnaire'],
    ['organisme_gestionnaire', 'organismeGestionnaire'],
    ['OG', 'organismeGestionnaire'],
    ['N° SIREN', 'siren'],
    ["Nombre d'ESMS de l'OG", 'nombreEsms'],
    ["Nombre d'ESMS", 'nombre'],
    ['OPERATION', 'operation'],
    ['Région', 'region'],
    ['region ', 'region'],
    ['Catégorie', 'categorie'],
    ['Médicalisé ?', 'medicalise'],
    ['Assurance maladie', 'assuranceMaladie'],
    ['assuranceMaladie', 'assuranceMaladie'],
    ['Equipement', 'equipement'],
    ['Heures essentielles', 'essentielles'],
    ['heures de confort', 'confort'],
    ['Organisme', 'organismeGestionnaire'],
    ['Nom OG', 'organismeGestionnaire'],
    ['Organisme gestionnaire (OG)', 'organismeGestionnaire'],
    ['SIREN OG', 'siren'],
    ['Médicalisé (oui/non)', 'medicalise'],
    ['Assurance maladie (oui / non)', 'assuranceMaladie'],
    ['Équipement (oui/non)', 'equipement'],
    ['Nom de l’établissement', 'note'],
    ['Nom établissement', 'note'],
    ['Raison sociale', 'note'],
    ['Capacité', 'note'],
    ['Places', 'note'],
    ['Téléphone', 'note'],
    ['E-mail', 'note'],
    ['Adresse', 'note'],
    ['Commune', 'note'],
    ['CODE POSTAL', 'note'],
    ['N° FINESS EJ', 'note'],
    ['Numéro FINESS EJ', 'note'],
    ['FINESS juridique', 'note'],
    ['N° FINESS de l’entité juridique', 'note'],
  ])('%s names the column of %s', (header, field) => {
    expect(fieldOfHeader(header)).toBe(field);
  });

  it.each(['', 'Fax', 'SIRET', 'constructor'])('%j names none', (header) => {
    expect(fieldOfHeader(header)).toBeUndefined();
  });

  it('means one thing only', () => {
    const folded = (Object.keys(headersOf) as ListField[]).flatMap((field) =>
      [...new Set(headersOf[field].map(fold))].map((header) => ({ header, field })),
    );
    expect(new Set(folded.map(({ header }) => header)).size).toBe(folded.length);
  });
});

describe('fold', () => {
  it('leaves letters and digits of any alphabet', () => {
    expect(fold('Œuvre Saint-Éloi (n° 12)')).toBe('oeuvresainteloin12');
    expect(fold('Ελπίδα')).toBe('ελπιδα');
  });
});
