import type { PageWords } from '../page-words';

export const page: PageWords = {
  title: 'Simulator',
  intro:
    'Describe a project: the verdict, the amount and the schedule follow each key stroke. What is left empty is unknown, never assumed.',
  privacy:
    'Everything is computed in your browser. Nothing is sent or kept: the project stands in the address of the page.',
  demo: 'Fill in an example',
  reset: 'Clear everything',
  edition: 'Edition',
  chosenByDate: 'By the filing date and the regions',
  chosen: (title) => `Edition chosen: ${title}`,
  unknown: 'Unknown',
  yes: 'Yes',
  no: 'No',
  projet: 'Project',
  organismes: 'Managing organisations (OG)',
  organisme: 'OG',
  porteur: 'Lead organisation of the project',
  lots: 'ESMS, in lots that are alike',
  lot: 'Lot',
  add: { organisme: 'Add an OG', lot: 'Add a lot' },
  remove: (what) => `Remove: ${what}`,
  notCounted: 'Without a number of ESMS or a FINESS number, this lot is not counted.',
  help: {
    '/organismesGestionnaires/siren': '9 digits.',
    '/organismesGestionnaires/nombreEsms':
      'In the project or not: it tells whether the OG is small.',
    '/esms/nombre': 'Empty where a FINESS number is given.',
    '/esms/finess': '9 characters. It names a single ESMS and gives its region.',
    '/esms/categorie': 'FINESS code of 3 digits, such as 500. It gives the field.',
  },
  derived: {
    region: (nom) => `That of the FINESS number: ${nom}`,
    champ: (champ) => `That of the category: ${champ}`,
  },
  group: 'Group',
  solution: 'DUI software',
  services: 'Core services with which the software exchanges data',
  noService: 'None of these services',
  amoa: 'Project assistance',
  dates: 'Dates',
  pieces: 'Documents of the file',
  allPieces: 'All supplied',
  issues: {
    here: 'In this field',
    at: (field, entry) =>
      entry === null ? `In the field “${field}”` : `In the field “${field}” (${entry})`,
    goTo: 'Go to this field',
  },
};
